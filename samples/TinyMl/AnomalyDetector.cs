namespace TinyMl;

// Anomaly detection: 5 frames of 128 coefficients of a machine's sound, and what a healthy machine would sound like. An autoencoder.
[TensorFlowLite(Kernels = DeviceKernels.CmsisNN), Budget(MaxArenaBytes = Board.ArenaBytes, MaxConstantBytes = Board.ConstantBytes)]
[Input(640, BatchSize = 1)]
[Use(typeof(Layer), 128, Repeat = 4)]
[Use(typeof(Layer), 8)]
[Use(typeof(Layer), 128, Repeat = 4)]
[Dense(640)]
public partial class AnomalyDetector
{
    [Block(nameof(Units))]
    [Dense(Units), BatchNormalization, ReLU]
    private static class Layer
    {
        private const int Units = 128;
    }
}
