using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Core;

/// <summary>Where data enters.</summary>
/// <remarks>Source: <see href="https://keras.io/api/layers/core_layers/input/">Keras, Input object</see>.</remarks>
internal sealed class InputLayer(InputAttribute args) : Layer
{
    private readonly int[] shape = args.Shape ?? [];

    // What enters is the user's to say.
    public override Fractions Fractions => Fractions.None;

    // Keras's floatx, which setting a policy leaves as it is.
    public override bool TakesPolicy => false;

    public override void Check(ArgumentCheck check)
    {
        check.NotNegative(nameof(args.Shape), shape);
        if (args.BatchSize != Unset.Integer)
            check.Positive(nameof(args.BatchSize), args.BatchSize);
    }

    public override DType? OutputDType(DType computed, IReadOnlyList<DType?> inputs, bool hasWeights) => computed;

    public override void Build(LayerBuild build)
    {
        long? batch = args.BatchSize == Unset.Integer ? null : args.BatchSize;
        build.Output(new Shape([batch, .. shape.Select(size => size == Dim.Unknown ? null : (long?)size)]));
    }
}
