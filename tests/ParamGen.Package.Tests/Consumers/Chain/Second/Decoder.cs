using ParamGen;

namespace Second
{
    [Input(3), Dense(4)]
    public static partial class Decoder
    {
        /// <summary>What a model of another project has, its internal ones included, is a constant here as well.</summary>
        public const long WithOthers = TotalParameters + First.Encoder.TotalParameters + First.Hidden.TotalParameters;
    }
}
