using ParamGen;

Console.WriteLine(Modern.DigitClassifier.TotalParameters);
Console.WriteLine(Modern.DigitClassifier.Layers.Conv2D.KernelShape);

namespace Modern
{
    /// <summary>A model in a namespace, with a documentation file.</summary>
    [Input(28, 28, 3)]
    [Conv2D(16, 3, Activation = Activation.Relu)]
    [Flatten]
    [Dense(10, Activation = Activation.Softmax)]
    public static partial class DigitClassifier;
}
