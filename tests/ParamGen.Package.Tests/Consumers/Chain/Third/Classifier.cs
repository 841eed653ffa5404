using ParamGen;

namespace Third;

[Input(4), Dense(10)]
public static partial class Classifier
{
    public const long WithOthers = TotalParameters + Second.Decoder.WithOthers;
}
