"""Small networks with the inputs, outputs and layouts of designs that people bring.

They answer by brightness, so that tests can foresee it: a classifier sees a tumor where the
mean is above `BRIGHT_MEAN`, a segmenter where a pixel is above `BRIGHT`.
A Keras export (tf2onnx) takes NHWC and turns it with a Transpose; PyTorch takes NCHW.
"""

import numpy as np

from tests.helpers.onnx_files import model, node

BRIGHT = 0.5
BRIGHT_MEAN = 0.22


class Layers:
    """Collects the nodes of a network.

    Attributes:
        nodes, weights: so far.
        last: name of the last output.
        channels: of the last output.
    """

    def __init__(self, last, channels):
        self.nodes, self.weights = [], {}
        self.last, self.channels = last, channels

    def add(self, operator, *more, **attributes):
        inputs = [self.last, *more]
        self.last = f"{operator.lower()}_{len(self.nodes)}"
        self.nodes.append(node(operator, inputs, [self.last], **attributes))
        return self

    def weight(self, values):
        name = f"w{len(self.weights)}"
        self.weights[name] = np.asarray(values, np.float32)
        return name

    def conv(self, channels, size=3):
        """A convolution that blurs: each output is the mean of its inputs, so gray stays gray."""
        values = np.full((channels, self.channels, size, size), 1 / self.channels / size**2)
        pads = [size // 2] * 4
        self.add("Conv", self.weight(values), kernel_shape=[size, size], pads=pads).add("Relu")
        self.channels = channels
        return self

    def norm(self):
        """A batch normalization that changes nothing, as of a net before training."""
        ones, zeros = np.ones(self.channels), np.zeros(self.channels)
        names = [self.weight(values) for values in (ones, zeros, zeros, ones)]
        return self.add("BatchNormalization", *names, epsilon=0.0)

    def pool(self, step=2):
        return self.add("MaxPool", kernel_shape=[step, step], strides=[step, step])

    def mean(self):
        """The mean of each channel, as a flat vector."""
        return self.add("GlobalAveragePool").add("Flatten", axis=1)

    def dense(self, rows, bias):
        """Rows: a weight for each output, of the mean of all channels."""
        values = np.repeat(np.asarray(rows)[:, None], self.channels, axis=1) / self.channels
        return self.add("Gemm", self.weight(values), self.weight(bias), transB=1)


def written(layers, given, answered, *, dtype="float32", metadata=None):
    """The bytes of the file; `given` and `answered` are sides of input and output."""
    layers.nodes.append(node("Identity", [layers.last], ["answer"]))
    inputs, outputs = {"image": (dtype, given)}, {"answer": ("float32", answered)}
    return model(layers.nodes, inputs, outputs, layers.weights, metadata)


def densenet121(answer="softmax", size=224, metadata=None):
    """Four classes, 3 x 224 x 224, NCHW as PyTorch exports it; outputs glioma, meningioma,
    no_tumor, pituitary. Bright is glioma, dark is no_tumor."""
    layers = Layers("image", 3).conv(8, 7).norm().pool().conv(8).norm().conv(4, 1).pool()
    layers.mean().dense([16.0, 0.0, -16.0, 0.0], [-16 * BRIGHT_MEAN, 0.0, 16 * BRIGHT_MEAN, 0.0])
    if answer == "softmax":
        layers.add("Softmax", axis=1)
    elif answer == "sigmoids":
        layers.add("Sigmoid")
    return written(layers, ["batch", 3, size, size], ["batch", 4], metadata=metadata)


def two_conv_cnn(*, logit=False, size=240, sides=None):
    """One sigmoid, 240 x 240 x 3, NHWC as Keras exports it. Bright is 1."""
    layers = Layers("image", 3).add("Transpose", perm=[0, 3, 1, 2]).conv(4).pool(4).conv(4).pool(4)
    layers.mean().dense([40.0], [-40 * BRIGHT_MEAN])
    if not logit:
        layers.add("Sigmoid")
    return written(layers, sides or ["N", size, size, 3], ["N", 1])


def six_conv_cnn():
    """Two outputs with softmax, 256 x 256 x 3, NHWC; no, yes. Bright is yes."""
    layers = Layers("image", 3).add("Transpose", perm=[0, 3, 1, 2])
    for _ in range(3):
        layers.conv(4).conv(4).pool()
    layers.mean().dense([-20.0, 20.0], [20 * BRIGHT_MEAN, -20 * BRIGHT_MEAN]).add("Softmax", axis=1)
    return written(layers, ["N", 256, 256, 3], ["N", 2])


def unet(answer="sigmoid", layout="nhwc", size=256, channels=1, shrink=1, background=0):
    """A mask of one channel (sigmoid or logit) or of background and tumor (softmax or
    logits); bright is tumor. `shrink` pools without going up again, and `background` is the
    channel of the background."""
    given = ["N", size, size, channels] if layout == "nhwc" else ["N", channels, size, size]
    layers = Layers("image", channels)
    if layout == "nhwc":
        layers.add("Transpose", perm=[0, 3, 1, 2])
    layers.conv(4, 1).conv(1, 1)
    if shrink > 1:
        layers.add("AveragePool", kernel_shape=[shrink, shrink], strides=[shrink, shrink])
    is_shares = answer in {"softmax", "shares of logits", "sigmoids"}
    factors, bias = ([-20.0, 20.0], [20 * BRIGHT, -20 * BRIGHT])
    if background:
        factors, bias = factors[::-1], bias[::-1]
    values = np.reshape(factors if is_shares else factors[1:], (-1, 1, 1, 1))
    layers.add("Conv", layers.weight(values), layers.weight(bias if is_shares else bias[1:]))
    if answer == "softmax":
        layers.add("Softmax", axis=1)
    elif answer in {"sigmoid", "sigmoids"}:
        layers.add("Sigmoid")
    if answer == "sigmoids":  # no longer complementary
        layers.add("Mul", layers.weight(np.reshape(0.7, (1,))))
    if layout == "nhwc":
        layers.add("Transpose", perm=[0, 2, 3, 1])
    return written(layers, given, ["N", "a", "b", "c"])


def vgg16():
    """Two classes as logits, 3 x 224 x 224, NCHW; no, yes. Bright is yes."""
    layers = Layers("image", 3).conv(4).conv(4).pool().conv(8).conv(8).pool()
    layers.mean().dense([-9.0, 9.0], [9 * BRIGHT_MEAN, -9 * BRIGHT_MEAN])
    return written(layers, [1, 3, 224, 224], [1, 2])


def efficientnet_b0(dtype="float32"):
    """Four classes, 224 x 224 x 3, NHWC, 0 to 255 as Keras' EfficientNet takes them (it
    divides inside); glioma, meningioma, notumor, pituitary."""
    layers = Layers("image", 3)
    if dtype != "float32":
        layers.add("Cast", to=1)
    layers.add("Mul", layers.weight(np.float32([1 / 255])))
    layers.add("Transpose", perm=[0, 3, 1, 2]).conv(8).norm().add("Sigmoid")
    layers.conv(4, 1).pool(4).mean()
    # The mean of the sigmoids, which have a quarter of the slope.
    border = 60 * (0.5 + BRIGHT_MEAN / 4)
    layers.dense([60.0, 0.0, -60.0, 0.0], [-border, 0.0, border, 0.0]).add("Softmax", axis=1)
    return written(layers, ["N", 224, 224, 3], ["N", 4], dtype=dtype)
