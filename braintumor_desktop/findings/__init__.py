"""What was found in a picture or series: verdict, mask, measurements."""
