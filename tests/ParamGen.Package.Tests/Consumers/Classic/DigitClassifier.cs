using ParamGen;

namespace Classic
{
    [Input(28, 28, 3)]
    [Conv2D(16, 3, Activation = Activation.Relu)]
    [Flatten]
    [Dense(10, Activation = Activation.Softmax)]
    public partial class DigitClassifier
    {
        /// <summary>A constant of one's own that follows the network.</summary>
        public const long Bits = ParameterBytes * 8;

        /// <summary>A layer's constants have the layer's name.</summary>
        public const int Classes = Layers.Dense.OutputDim1;
    }

    public partial class Outer<T>
    {
        [Input(4), Dense(3)]
        public partial struct Nested
        {
        }
    }
}
