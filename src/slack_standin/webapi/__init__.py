"""The Web API: one table of methods, each a function from (stand-in, arguments) to a JSON body."""
