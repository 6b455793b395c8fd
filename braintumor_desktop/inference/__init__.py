"""The networks: which there are, how they are run, what they say of one picture."""

import os

# Since 1.29 ONNX Runtime's wheels send events to their maker; this, set before it is loaded,
# keeps it from making its sender, its database and its identifier (onnxruntime #27379, #29843).
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
