using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;
using ParamGen.Core.Text;

namespace ParamGen.Core.Layers.Declared;

/// <summary>A custom layer, of which a class declares the shapes.</summary>
/// <param name="source">What the class declares.</param>
/// <param name="args">The layer's arguments.</param>
/// <remarks>
/// Source: <see href="https://keras.io/guides/making_new_layers_and_models_via_subclassing/">Keras, making new layers</see>.
/// </remarks>
internal sealed class DeclaredLayer(DeclaredSource source, UseAttribute args) : Layer
{
    private readonly LayerDeclaration? declaration = LayerDeclaration.Of(source, out _);

    public override string KerasName => source.Class;

    public override IEnumerable<string> WeightPaths => source.Weights.Select(weight => weight.Name);

    public override int MaxOutputs => declaration?.Outputs.Count ?? 1;

    // It may do anything with what it is given, and end in numbers of any kind.
    public override bool MixesPositions => true;

    public override Fractions Fractions => Fractions.None;

    public override bool HasConstants => true;

    public override InputCount InputCount =>
        declaration is { Inputs.Count: var count } ? new(count, count) : InputCount.OneOrMore;

    public override IEnumerable<InputName> Inputs(LayerAttribute attribute) => Inputs(attribute, args.Inputs);

    public override DType? OutputDType(DType computed, IReadOnlyList<DType?> inputs, bool hasWeights) =>
        source.OutputDType ?? base.OutputDType(computed, inputs, hasWeights);

    public override void Build(LayerBuild build)
    {
        if (declaration is null)
        {
            LayerDeclaration.Of(source, out var faults);
            build.Refuse(faults[0].Rule, null, [.. faults[0].Texts.Skip(1)]);
            return;
        }

        if (build.Inbound.Count != declaration.Inputs.Count)
        {
            build.Refuse(
                ArgumentRules.PG0140_CountOfInputs,
                args.Inputs is { Length: > 0 } ? nameof(args.Inputs) : null,
                [Numbers.Of(build.Inbound.Count, "input"), InputCount.ToString()]);
            return;
        }

        var sizes = new SizeBinding(declaration);
        if (!TakesInputs(build, sizes))
            return;
        for (var i = 0; i < source.Weights.Count && !build.IsRefused; i++)
        {
            var weight = source.Weights[i];
            if (ShapeOf(build, sizes, declaration.Weights[i]) is { } shape)
                build.AddWeight(weight.Name, shape, weight.Trainable, dtype: weight.DType);
        }

        Shape?[] outputs = [.. declaration.Outputs.Select(output => build.IsRefused ? null : ShapeOf(build, sizes, output))];
        if (build.IsRefused)
            return;
        build.Output([.. outputs.Select(shape => shape!.Value)]);
        build.CountMultiplyAdds(Products(build, sizes));
    }

    private bool TakesInputs(LayerBuild build, SizeBinding sizes)
    {
        for (var i = 0; i < build.Inbound.Count; i++)
        {
            if (sizes.Take(declaration!.Inputs[i], build.Inbound[i].Shape) is { } reason)
                return Refuse(i, reason);
        }

        for (var i = 0; i < build.Inbound.Count; i++)
        {
            var declared = declaration!.Inputs[i];
            if (sizes.Compare(declared, build.Inbound[i].Shape, out var wrong) is { } reason)
                return Refuse(i, reason);
            if (wrong is var (axis, fault))
            {
                build.Refuse(ShapeRules.PG0243_DeclaredSize, null, [axis.Text, declared.Text, fault]);
                return false;
            }
        }

        return true;

        bool Refuse(int input, string reason)
        {
            var (name, given) = (build.Inbound[input].Name, build.Inbound[input].Shape);
            build.Refuse(ShapeRules.PG0242_InputDoesNotFit, null, [name, given, declaration!.Inputs[input].Text, reason]);
            return false;
        }
    }

    private static Shape? ShapeOf(LayerBuild build, SizeBinding sizes, DeclaredShape declared)
    {
        var shape = sizes.Of(declared, out var wrong);
        if (wrong is var (axis, fault))
            build.Refuse(ShapeRules.PG0243_DeclaredSize, null, [axis.Text, declared.Text, fault]);
        return shape;
    }

    /// <summary>The multiply-adds per sample. What nobody says is not known: the layer may multiply anything with anything.</summary>
    private long? Products(LayerBuild build, SizeBinding sizes)
    {
        if (declaration!.MultiplyAdds is not { } size)
            return null;
        var products = sizes.Of(size, out var fault);
        if (fault is not null)
            build.Refuse(ShapeRules.PG0243_DeclaredSize, null, [source.MultiplyAdds!, source.Signature, fault]);
        return products;
    }
}
