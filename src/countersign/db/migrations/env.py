"""Runs migrations on the connection and in the transaction that ``schema`` hands over."""

from alembic import context

from countersign.db.work_tables import outbox

_connection = context.config.attributes["connection"]
context.configure(connection=_connection, target_metadata=outbox.metadata, transactional_ddl=True)
with context.begin_transaction():
    context.run_migrations()
