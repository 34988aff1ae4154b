"""Rules: values and `now` in, values out; they fetch nothing."""
