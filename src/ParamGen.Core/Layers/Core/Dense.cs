using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;

namespace ParamGen.Core.Layers.Core;

/// <remarks>Source: <see href="https://keras.io/api/layers/core_layers/dense/">Keras, Dense layer</see>.</remarks>
internal sealed class Dense(DenseAttribute a) : Layer
{
    public override Kernel? Kernel => Kernel.Of((nameof(a.KernelInitializer), a.KernelInitializer));

    public override Activation? OutputActivation => a.Activation;

    public override void Check(ArgumentCheck check)
    {
        check.Positive(nameof(a.Units), a.Units);
        Lora.Check(check, a.LoraRank, a.KernelConstraint);
    }

    public override IEnumerable<string> WeightPaths => ["kernel", "bias", .. Lora.WeightPaths()];

    public override void Build(LayerBuild build)
    {
        if (!build.HasRankAtLeast(2, () => [Suggestion.Insert(LayerSources.Reshape(1))]))
            return;

        var input = build.Input;
        // n × units + units
        build.AddWeight("kernel", new(input.Last, a.Units), a.LoraRank == 0, a.KernelInitializer, nameof(a.KernelInitializer));
        if (a.UseBias)
            build.AddWeight("bias", new(a.Units), initializer: a.BiasInitializer, argument: nameof(a.BiasInitializer));
        Lora.Build(build, a.LoraRank, [input.Last], a.Units);

        // every output of every position: n
        build.CountMultiplyAdds([.. input.Sample.With(-1, a.Units).Dims, input.Last]);
        build.Output(input.With(-1, a.Units));
    }
}
