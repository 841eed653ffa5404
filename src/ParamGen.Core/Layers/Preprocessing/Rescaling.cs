using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Layers.Preprocessing;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_preprocessing/rescaling/">Keras, Rescaling layer</see>.
/// </remarks>
internal sealed class Rescaling(RescalingAttribute args) : Unchanged
{
    public override Fractions Fractions => Fractions.Given;

    public override void Check(ArgumentCheck check)
    {
        if (args.Scale is not { Length: > 0 })
            check.Refuse(ArgumentRules.PG0112_Missing, nameof(args.Scale), [Word.Argument(nameof(args.Scale))]);
    }
}
