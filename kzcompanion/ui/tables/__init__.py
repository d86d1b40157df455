"""Tables: views with the delegates and models that belong to them."""
