using ParamGen.Core.Model;

namespace ParamGen.Core.Layers;

/// <summary>A further call of a layer that stands elsewhere. It is no layer itself: the graph calls the other one.</summary>
internal sealed class SharedCall(SharedAttribute args) : Layer
{
    /// <summary>The arguments of a layer that hold for one call alone.</summary>
    private static readonly string[] callArguments = [nameof(SharedAttribute.ReturnAttentionScores), nameof(SharedAttribute.Reverse)];

    /// <summary>The name of the layer that is called.</summary>
    public string Target => args.Layer ?? "";

    public override IEnumerable<(string Argument, string Place)> Ineffective =>
    [
        (nameof(args.Trainable), "the layer that is shared"),
        (nameof(args.DType), "the layer that is shared"),
    ];

    public override IEnumerable<InputName> Inputs(LayerAttribute attribute) => Inputs(attribute, args.Inputs);

    public override void Build(LayerBuild build) => build.Output(build.Input);

    /// <summary>What the layer does in this call: as it was written, and what the call asks for beside that.</summary>
    public Layer LayerOf(LayerNode node)
    {
        if (node.Source is not { } source || !callArguments.Any(argument => node.Kind.Properties.ContainsKey(argument)))
            return node.Layer;
        var attribute = node.Kind.Bind(new([
            .. source.Arguments.Where(argument => !callArguments.Contains(argument.Name)),
            .. Asked.Where(argument => node.Kind.Properties.ContainsKey(argument.Name)),
        ]));
        return node.Kind.Create(attribute, node.Inner, new());
    }

    /// <summary>What this call asks for and the layer does not take, with what takes it.</summary>
    /// <param name="kind">The layer's kind.</param>
    /// <param name="masks">The masks that the call names.</param>
    public IEnumerable<(string Argument, string Place)> IneffectiveOn(LayerKind kind, IEnumerable<InputName> masks) => Asked
        .Select(argument => argument.Name)
        .Concat(masks.Select(mask => mask.Argument))
        .Where(argument => !kind.Properties.ContainsKey(argument))
        .Select(argument => (argument, argument == nameof(args.Reverse) ? "a ReversibleEmbedding"
            : argument is nameof(args.Mask) or nameof(args.Masks) ? "a layer whose call takes a mask" : "a call of an attention layer"));

    private IEnumerable<Argument> Asked
    {
        get
        {
            if (args.ReturnAttentionScores)
                yield return new(nameof(args.ReturnAttentionScores), true);
            if (args.Reverse)
                yield return new(nameof(args.Reverse), true);
        }
    }
}
