"""The control interface: playing people, moving time and ordering faults, as JSON under ``/control/``."""
