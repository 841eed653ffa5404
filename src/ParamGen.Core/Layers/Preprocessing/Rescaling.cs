using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Layers.Preprocessing;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_preprocessing/rescaling/">Keras, Rescaling layer</see>.
/// </remarks>
internal sealed class Rescaling(RescalingAttribute a) : Unchanged
{
    public override Fractions Fractions => Fractions.Given;

    public override void Check(ArgumentCheck check)
    {
        if (a.Scale is not { Length: > 0 })
            check.Refuse(ArgumentRules.PG0112_Missing, nameof(a.Scale), [Word.Argument(nameof(a.Scale))]);
    }
}
