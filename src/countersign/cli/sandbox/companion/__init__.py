"""What stands beside the page of the stand-in: time moved for people, an inspector, a tour, files that are watched."""
