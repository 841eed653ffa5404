using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Core;

/// <summary>Where data enters.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/core_layers/input/">Keras, Input object</see>.</remarks>
internal sealed class InputLayer(InputAttribute a) : Layer
{
    private readonly int[] shape = a.Shape ?? [];

    // What enters is the user's to say.
    public override Fractions Fractions => Fractions.None;

    public override void Check(ArgumentCheck check)
    {
        check.NotNegative(nameof(a.Shape), shape);
        if (a.BatchSize != Unset.Integer)
            check.Positive(nameof(a.BatchSize), a.BatchSize);
    }

    public override DType? OutputDType(DType computed, IReadOnlyList<DType?> inputs, bool hasWeights) => computed;

    public override void Build(LayerBuild build)
    {
        long? batch = a.BatchSize == Unset.Integer ? null : a.BatchSize;
        build.Output(new Shape([batch, .. shape.Select(size => size == Dim.Unknown ? null : (long?)size)]));
    }
}
