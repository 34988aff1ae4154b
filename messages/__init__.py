"""Every word and document people receive."""
