namespace ParamGen.Core.Layers.Legacy;

/// <summary>The arguments of an SReLU: what its weights start from.</summary>
internal sealed class SReLUAttribute : LayerAttribute
{
    public string? TLeftInit { get; set; }

    public string? ALeftInit { get; set; }

    public string? TRightInit { get; set; }

    public string? ARightInit { get; set; }
}

/// <summary>The arguments of a ParametricSoftplus: what its weights start from.</summary>
internal sealed class ParametricSoftplusAttribute : LayerAttribute
{
    public double AlphaInit { get; set; } = 0.2;

    public double BetaInit { get; set; } = 5;
}

/// <summary>The arguments of a ThresholdedReLU.</summary>
internal sealed class ThresholdedReLUAttribute : LayerAttribute
{
    public double Theta { get; set; } = 1;
}

/// <summary>An activation with weights of its own for each number of a sample.</summary>
/// <param name="weights">What the weights are called.</param>
/// <remarks>
/// Source: <see href="https://github.com/keras-team/keras/blob/1.2.2/keras/layers/advanced_activations.py">Keras 1.2.2, advanced
/// activations</see>.
/// </remarks>
internal sealed class ParametricActivation(params string[] weights) : Layer
{
    public override IEnumerable<string> WeightPaths => weights;

    public override bool IsActivation => true;

    public override bool KeepsAxes => true;

    public override void Build(LayerBuild build)
    {
        // one number for each of a sample's, in each weight
        foreach (var weight in weights)
            build.AddWeight(weight, build.Input.Sample);
        build.Output(build.Input);
    }
}
