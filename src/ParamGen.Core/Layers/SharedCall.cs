namespace ParamGen.Core.Layers;

/// <summary>A further call of a layer that stands elsewhere. It is no layer itself: the graph calls the other one.</summary>
internal sealed class SharedCall(SharedAttribute args) : Layer
{
    /// <summary>The name of the layer that is called.</summary>
    public string Target => args.Layer ?? "";

    public override IEnumerable<(string Argument, string Place)> Ineffective =>
    [
        (nameof(args.Trainable), "the layer that is shared"),
        (nameof(args.DType), "the layer that is shared"),
    ];

    public override IEnumerable<InputName> Inputs(LayerAttribute attribute) => Inputs(attribute, args.Inputs);

    public override void Build(LayerBuild build) => build.Output(build.Input);
}
