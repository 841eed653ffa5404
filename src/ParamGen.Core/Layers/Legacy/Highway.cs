using ParamGen.Core.Weights;

namespace ParamGen.Core.Layers.Legacy;

/// <summary>The arguments of a Highway.</summary>
internal sealed class HighwayAttribute : KernelLayerAttribute
{
    public Activation Activation { get; set; }
}

/// <summary>A dense layer of as many units as it has inputs, and a gate that lets through what it gives or what it takes.</summary>
/// <remarks>
/// Source: <see href="https://github.com/keras-team/keras/blob/2.3.1/keras/legacy/layers.py">Keras 2.3.1, legacy
/// layers</see>.
/// </remarks>
internal sealed class Highway(HighwayAttribute args) : Layer
{
    public override IEnumerable<string> WeightPaths => ["W", "W_carry", "b", "b_carry"];

    public override void Build(LayerBuild build)
    {
        if (!build.HasRank(2))
            return;
        // 2 × (inputs × inputs + inputs)
        var width = build.Input.Last;
        build.AddWeight("W", new(width, width), role: WeightRole.Product);
        build.AddWeight("W_carry", new(width, width), role: WeightRole.Product);
        if (args.UseBias)
        {
            build.AddWeight("b", new(width));
            build.AddWeight("b_carry", new(width));
        }

        build.CountMultiplyAdds(2, width, width);
        build.Output(build.Input);
    }
}
