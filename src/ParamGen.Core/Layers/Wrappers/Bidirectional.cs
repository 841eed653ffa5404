using ParamGen.Core.Collections;
using ParamGen.Core.Problems;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Wrappers;

/// <remarks>Source: <see href="https://keras.io/api/layers/recurrent_layers/bidirectional/">Keras, Bidirectional layer</see>.</remarks>
internal sealed class Bidirectional(BidirectionalAttribute a, LayerNode inner) : Layer
{
    private const string Forward = "forward_";
    private const string Backward = "backward_";

    public override void Check(ArgumentCheck check)
    {
        if (inner.Layer is not Recurrent.Recurrent recurrent)
            check.Refuse(ArgumentRules.PG0130_NotRecurrent, null, [inner.Kind.Name], Suggestion.Remove("Remove [Bidirectional]"));
        else if (recurrent.Sequences.Backwards)
            check.Refuse(ArgumentRules.PG0131_BothBackwards, null, [inner.Name], new Suggestion($"Remove GoBackwards from '{inner.Name}'", new Edit[] { new ResetArgument(inner.Index, nameof(RecurrentLayerAttribute.GoBackwards)) }));
    }

    public override void Build(LayerBuild build)
    {
        var forward = build.Inner(inner, Prefixed(Forward), build.Input);
        var backward = build.Inner(inner, Prefixed(Backward), build.Input);
        if (build.IsRefused)
            return;
        foreach (var product in forward.MultiplyAdds.Terms.Concat(backward.MultiplyAdds.Terms))
            build.CountMultiplyAdds(product.Factors.ToArray());

        var output = forward.Outputs[0];
        Shape[] merged = a.MergeMode switch
        {
            MergeMode.None => [output, output],
            MergeMode.Concat => [output.With(-1, 2 * output.Last)],
            _ => [output],
        };
        build.Output([.. merged, .. StatesOf(forward.Outputs), .. StatesOf(backward.Outputs)]);
    }

    private static IEnumerable<Shape> StatesOf(EquatableArray<Shape> outputs) => outputs.Skip(1);

    /// <summary>Keras names the two copies after the layer, whose own name may start so already.</summary>
    private string Prefixed(string prefix) =>
        inner.Name.StartsWith(prefix, StringComparison.Ordinal) ? inner.Name : prefix + inner.Name;
}
