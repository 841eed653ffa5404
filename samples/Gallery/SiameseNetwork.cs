namespace Gallery;

// Two inputs, one encoder: Bromley et al., Signature Verification using a "Siamese" Time Delay Neural Network, 1993.
[Input(128, Name = "left")]
[Input(128, Name = "right")]
[Use(typeof(Encoder), Input = "left", Name = "encoder")]
[Shared("encoder", Input = "right")]
[Subtract("encoder", "encoder[1]")]
[Dense(1, Activation = Activation.Sigmoid)]
public partial class SiameseNetwork
{
    [Input(128)]
    [Dense(64, Activation = Activation.Relu)]
    [LayerNormalization]
    private static partial class Encoder;
}
