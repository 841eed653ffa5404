namespace ParamGen.Core.Layers;

/// <summary>A further call of a layer that stands elsewhere. It is no layer itself: the graph calls the other one.</summary>
internal sealed class SharedCall(SharedAttribute a) : Layer
{
    /// <summary>The name of the layer that is called.</summary>
    public string Target => a.Layer ?? "";

    public override IEnumerable<(string Argument, string Place)> Ineffective =>
    [
        (nameof(a.Trainable), "the layer that is shared"),
        (nameof(a.DType), "the layer that is shared"),
    ];

    public override IEnumerable<InputName> Inputs(LayerAttribute attribute) => Inputs(attribute, a.Inputs);

    public override void Build(LayerBuild build) => build.Output(build.Input);
}
