using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Core.Layers.Augmentation;

/// <summary>A layer that changes what images show, but not their shape.</summary>
/// <remarks>
/// Source: <see href="https://keras.io/api/layers/preprocessing_layers/image_augmentation/">Keras, image augmentation layers</see>.
/// </remarks>
internal class Augmented(ImageLayerAttribute args, params Factor[] factors) : Unchanged
{
    public override int? SpatialAxes => 2;

    public override DataFormat? Format => args.DataFormat;

    public override Fractions Fractions => Fractions.Given;

    public override void Check(ArgumentCheck check)
    {
        foreach (var factor in factors)
            factor.Check(check);
        if (args is ColorLayerAttribute { ValueRange: var range } && range?.Length != 2)
            check.Refuse(
                ArgumentRules.PG0152_NotARange,
                nameof(ColorLayerAttribute.ValueRange),
                [
                    Word.Argument(nameof(ColorLayerAttribute.ValueRange)),
                    Numbers.Of(range?.Length ?? 0, "value"),
                    "2, the lowest and the highest value",
                ],
                Suggestion.Reset($"Use the default {Word.Argument("ValueRange")}, 0 to 255", nameof(ColorLayerAttribute.ValueRange)));
    }
}
