"""What helps to choose beside the comparison: the plans one was offered, the trip, the phone."""
