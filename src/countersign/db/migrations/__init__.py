"""Migrations of the database, run by ``schema.upgrade``."""
