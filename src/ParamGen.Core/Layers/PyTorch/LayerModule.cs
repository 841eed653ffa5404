using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Layers.PyTorch;

/// <summary>A module of PyTorch that a layer, or a part of one, can be made of.</summary>
/// <param name="Node">The layer.</param>
/// <param name="Kind">What the module is: Linear.</param>
/// <param name="Forms">The tensors that it may have, the usual ones first; none where no module of PyTorch is known.</param>
internal sealed record LayerModule(LayerNode Node, string Kind, EquatableArray<ModuleForm> Forms)
{
    /// <summary>Further tensors that it may have or lack.</summary>
    public EquatableArray<ModuleMember> Optional { get; init; }

    /// <summary>Whether the file may lack it, since another module holds the same numbers.</summary>
    public bool MayLack { get; init; }

    /// <summary>Whether it goes through a sequence backward; null where it goes through none.</summary>
    public bool? IsReverse { get; init; }

    /// <summary>What no shape shows of it, and must hold for equal results.</summary>
    public EquatableArray<Phrase> Notes { get; init; }

    /// <summary>Why its results differ from PyTorch's although the shapes fit, and the argument that makes it so; null where not.</summary>
    public (Phrase Text, string Argument)? Warning { get; init; }

    /// <summary>The layers that wrap it, innermost first.</summary>
    public EquatableArray<LayerNode> Wrappers { get; init; }

    /// <summary>The models in which it stands, innermost first.</summary>
    public EquatableArray<ModuleHolder> Holders { get; init; }

    public bool IsChecked => Forms.Count > 0;

    /// <summary>The layer's name, with those of the models around it: encoder/dense.</summary>
    public string Name => NameOf(Node);

    /// <summary>The names by which a user may mean it: its own, and those of what is around it.</summary>
    public IEnumerable<string> Names =>
    [
        Name,
        .. Wrappers.Select(NameOf),
        .. Enumerable.Range(0, Holders.Count).Select(depth =>
            string.Join("/", Holders.Skip(depth).Reverse().Select(holder => holder.Node.Name))),
    ];

    /// <summary>What tells it from others: modules with equal keys have equal shapes.</summary>
    public string Key => $"{string.Join("|", Forms)}?{string.Concat(Optional)}{IsReverse}";

    /// <summary>A layer of which no module of PyTorch is known.</summary>
    public static LayerModule NotChecked(LayerBuild build) => new(build.Node, "", default);

    /// <summary>A problem of the layer.</summary>
    public Problem Problem(Rule rule, object[] texts, params Suggestion[] suggestions) =>
        Holders.Aggregate(Node.Problem(rule, null, texts, suggestions), (inner, holder) => holder.Hold(inner));

    private string NameOf(LayerNode node) => string.Join("/", [.. Holders.Reverse().Select(holder => holder.Node.Name), node.Name]);
}

/// <summary>A model in which a module stands.</summary>
/// <param name="Node">The model as a layer.</param>
/// <param name="Hold">What a problem of one of its layers is around it.</param>
internal sealed record ModuleHolder(LayerNode Node, Func<Problem, Problem> Hold);
