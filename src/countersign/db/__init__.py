"""The database: Core tables, the stores behind the ports, migrations, and the check of the record."""
