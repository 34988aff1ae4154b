"""The field as we understand it: tables, and the rules about them."""
