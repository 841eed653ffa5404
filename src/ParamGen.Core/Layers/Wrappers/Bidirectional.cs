using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.PyTorch;
using ParamGen.Core.Layers.Recurrent;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers.Wrappers;

/// <param name="mergeMode">What it makes of the two outputs.</param>
/// <param name="initialState">The outputs that its states start from.</param>
/// <param name="inner">The layer that goes forward and, where the wrapper has one of its own, the layer that goes backward.</param>
/// <param name="isLegacy">Whether it turns a layer around that goes backward itself, and joins outputs of different sizes, as older
/// versions do.</param>
/// <remarks>Source: <see href="https://keras.io/api/layers/recurrent_layers/bidirectional/">Keras, Bidirectional layer</see>.</remarks>
internal sealed class Bidirectional(
    MergeMode mergeMode,
    string[]? initialState,
    IReadOnlyList<LayerNode> inner,
    bool isLegacy = false) : Layer
{
    private const string Forward = "forward_";
    private const string Backward = "backward_";

    private readonly LayerNode forward = inner[0];
    private readonly LayerNode backward = inner[inner.Count - 1];

    /// <summary>Whether the layer that goes backward is a second one, rather than the first one once more.</summary>
    private bool HasTwo => inner.Count > 1;

    public override Sequences? Sequences => forward.Layer.Sequences;

    public override bool MixesPositions => true;

    public override void Check(ArgumentCheck check)
    {
        if (inner.FirstOrDefault(node => node.Layer.Sequences is null) is { } other)
            check.Refuse(ArgumentRules.PG0130_NotRecurrent, null, [other.Kind.Name], Suggestion.Remove("Bidirectional"));
        else if (!(isLegacy && !HasTwo) && SequencesOf(forward).Backwards == (!HasTwo || SequencesOf(backward).Backwards))
            check.RefuseInner(
                backward,
                ArgumentRules.PG0131_SameDirection,
                nameof(RecurrentLayerAttribute.GoBackwards),
                [HasTwo ? forward.Name : Prefixed(Backward)],
                Turned());
        else if (Differs(SequencesOf(forward), SequencesOf(backward)) is { } argument)
            check.RefuseInner(
                backward,
                ArgumentRules.PG0134_DirectionsDiffer,
                argument,
                [Word.Argument(argument), forward.Name],
                [.. AsForward(argument)]);
    }

    public override InputCount InputCount => InputCount.OneOrMore;

    public override IEnumerable<InputName> Inputs(LayerAttribute attribute) =>
        [.. base.Inputs(attribute), .. InitialStates.Names(initialState)];

    public override IEnumerable<string> WeightPaths =>
        [.. forward.WeightPaths(Prefixed(Forward)), .. backward.WeightPaths(HasTwo ? backward.Name : Prefixed(Backward))];

    public override int MaxOutputs => 2 + forward.Layer.MaxOutputs + backward.Layer.MaxOutputs;

    // The second half are those of the layer that goes backward.
    public override IEnumerable<LayerModule> PyTorchModules(LayerBuild build, ModuleStyle style)
    {
        var forward = build.InnerBuilds[0].Layer.PyTorchModules(build.InnerBuilds[0], style).Count();
        return base.PyTorchModules(build, style).Select((module, i) =>
            i >= forward && module.IsReverse is false ? module with { IsReverse = true, Kind = $"backward {module.Kind}" } : module);
    }

    public override void Build(LayerBuild build)
    {
        var there = build.Inner(forward, Prefixed(Forward), "forward_layer", build.Input);
        var back = build.Inner(backward, HasTwo ? backward.Name : Prefixed(Backward), "backward_layer", build.Input);
        if (build.IsRefused)
            return;
        var mayDiffer = isLegacy && mergeMode is (MergeMode.None or MergeMode.Concat);
        if (mayDiffer ? !DifferAtTheEndAlone(there.Outputs[0], back.Outputs[0]) : there.Outputs != back.Outputs)
        {
            build.Refuse(
                ShapeRules.PG0222_DirectionsGiveOtherShapes,
                null,
                [forward.Name, string.Join(", ", there.Outputs), backward.Name, string.Join(", ", back.Outputs)],
                [.. SameUnits()]);
            return;
        }

        var output = there.Outputs[0];
        Shape[] merged = mergeMode switch
        {
            MergeMode.None => [output, back.Outputs[0]],
            MergeMode.Concat => [output.With(-1, output.Last + back.Outputs[0].Last)],
            _ => [output],
        };
        build.States = new([.. there.States, .. back.States]);
        build.Output([.. merged, .. there.Outputs.Skip(1), .. back.Outputs.Skip(1)]);
        InitialStates.Check(build);
    }

    private static bool DifferAtTheEndAlone(Shape one, Shape other) => one.Rank == other.Rank && one.With(-1, null) == other.With(-1, null);

    private static Sequences SequencesOf(LayerNode node) => node.Layer.Sequences!;

    /// <summary>The argument in which the two may not differ, but do.</summary>
    private static string? Differs(Sequences forward, Sequences backward) =>
        forward.Stateful != backward.Stateful ? nameof(RecurrentLayerAttribute.Stateful)
        : forward.ReturnSequences != backward.ReturnSequences ? nameof(RecurrentLayerAttribute.ReturnSequences)
        : forward.ReturnState != backward.ReturnState ? nameof(RecurrentLayerAttribute.ReturnState)
        : null;

    private Suggestion Turned() => SequencesOf(backward).Backwards
        ? Suggestion.Reset(nameof(RecurrentLayerAttribute.GoBackwards))
        : Suggestion.Set(nameof(RecurrentLayerAttribute.GoBackwards), true);

    /// <summary>The argument as it is on the layer that goes forward.</summary>
    private IEnumerable<Suggestion> AsForward(string argument)
    {
        if (forward.Kind.Properties.TryGetValue(argument, out var property) && property.GetValue(forward.Attribute) is bool value)
            yield return value
                ? Suggestion.Set(argument, true)
                : Suggestion.Reset(argument);
    }

    /// <summary>As many units on both, those of the one or the other.</summary>
    private IEnumerable<Suggestion> SameUnits()
    {
        if (forward.Attribute is not RecurrentLayerAttribute { Units: var there }
            || backward.Attribute is not RecurrentLayerAttribute { Units: var back }
            || forward.Scope is not null)
            yield break;
        yield return Set(backward, there);
        yield return Set(forward, back);

        static Suggestion Set(LayerNode node, int units) =>
            new($"Set {Word.Argument("Units")} of '{node.Name}' to {units}", new Edit[]
            {
                new SetArgument(node.Index, nameof(RecurrentLayerAttribute.Units), units),
            });
    }

    /// <summary>Keras names the two copies after the layer, whose own name may start so already.</summary>
    private string Prefixed(string prefix) =>
        forward.Name.StartsWith(prefix, StringComparison.Ordinal) ? forward.Name : prefix + forward.Name;
}
