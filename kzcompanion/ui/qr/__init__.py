"""What the window of QR codes shows: codes to dial, what to take along, the deadline."""
