"""The running service: web, chat, texts, post and timetable, joined in `app`."""
