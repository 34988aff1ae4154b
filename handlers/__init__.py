"""What people can ask of the service."""
