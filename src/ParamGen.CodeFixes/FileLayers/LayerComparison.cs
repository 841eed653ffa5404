using ParamGen.Core.Contracts.Architecture;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs.Attributes;

namespace ParamGen.CodeFixes.FileLayers;

/// <summary>Compares layers as a person wrote them with those that are written for a file.</summary>
/// <param name="own">The layers as a person wrote them.</param>
/// <param name="written">The layers that are written.</param>
/// <param name="keepsAllNames">Whether layers have the file's names even where nothing refers to them.</param>
internal sealed class LayerComparison(NetworkSource own, NetworkSource written, bool keepsAllNames)
{
    private const string Name = nameof(LayerAttribute.Name);
    private const string Type = nameof(LayerAttribute.DType);

    /// <summary>The names by which layers take others.</summary>
    private readonly HashSet<string> taken = [.. written.Layers
        .SelectMany(layer => layer.Arguments)
        .SelectMany(LayerReferences.NamesIn)
        .Select(name => OutputName.Parse(name).Layer)];

    /// <summary>The names that the layers have in the file, those included that go without saying.</summary>
    private readonly Lazy<Dictionary<int, string>> names = new(() => NodeReader.Read(written)
        .SelectMany(node => node.WithInner)
        .ToDictionary(node => node.Index, node => node.Name));

    private readonly Lazy<string[]> ownKeys = new(() => own.Layers.Map(layer => KeyOf(own, layer)));
    private readonly Lazy<string[]> keys = new(() => written.Layers.Map(layer => KeyOf(written, layer)));

    /// <summary>A layer with the name that it needs: a class does not name what is not referred to.</summary>
    public LayerSource Named(LayerSource layer) => NeedsName(layer) ? layer : layer.Without(Name);

    /// <summary>What it costs to take a layer for one that is written: nothing if it may stay, much if it is of another kind.</summary>
    public double CostOf(int position, int other)
    {
        if (own.Layers[position].Kind != written.Layers[other].Kind)
            return 1.9;
        return IsNameRight(position, other) && ownKeys.Value[position] == keys.Value[other] ? 0 : 0.9;
    }

    /// <summary>
    /// What is to change in a layer, so that it is the one that is written. How it is trained and what is expected of it is no part of
    /// that; null where it is another layer, or uses another class.
    /// </summary>
    public IReadOnlyList<Edit>? EditsOf(int position, int other)
    {
        var (mine, theirs) = (own.Layers[position], written.Layers[other]);
        if (mine.Kind != theirs.Kind || mine.Model is not null || Catalogue.Find(mine.Kind) is not { } kind)
            return null;
        Argument[] wanted = [.. ShortArguments.Of(kind, theirs.Arguments).Where(IsCompared)];
        var edits = new List<Edit>();
        var said = new HashSet<string>();
        foreach (var given in mine.Arguments.Where(IsCompared))
        {
            var single = ShortArguments.Single(kind, given);
            var want = wanted.FirstOrDefault(argument => argument.Name == single.Name || argument.Name == given.Name);
            if (want is not null && (ShortArguments.AreEqual(want.Value, single.Value) || want.Value.Equals(given.Value)))
                said.Add(want.Name);
            else if (want?.Name != given.Name && (want is not null || ShortArguments.Of(kind, new[] { given }).Any()))
                edits.Add(new ResetArgument(null, given.Name));
        }

        edits.AddRange(wanted.Where(want => !said.Contains(want.Name)).Select(want => new SetArgument(null, want.Name, want.Value)));
        if (TypeOf(own, mine) != TypeOf(written, theirs))
            edits.Add(theirs.ValueOf(Type) is { } type ? new SetArgument(null, Type, type) : new ResetArgument(null, Type));
        if (!IsNameRight(position, other))
            edits.Add(NeedsName(theirs) ? new SetArgument(null, Name, theirs.TextOf(Name)!) : new ResetArgument(null, Name));
        return edits;
    }

    private bool IsNameRight(int position, int other) => own.Layers[position].TextOf(Name) is { } name
        ? names.Value.TryGetValue(other, out var known) && name == known
        : !NeedsName(written.Layers[other]);

    private bool NeedsName(LayerSource layer) => layer.TextOf(Name) is { } name && (keepsAllNames || taken.Contains(name));

    private static bool IsCompared(Argument argument) =>
        argument.Name is not (Name or Type or nameof(LayerAttribute.ExpectedParameters) or nameof(LayerAttribute.ExpectedOutput))
        && !LayerArguments.IsOfTraining(argument.Name);

    /// <summary>The type of a layer: what it says, or else its class.</summary>
    private static ArgumentValue TypeOf(NetworkSource network, LayerSource layer) =>
        layer.ValueOf(Type) ?? (network.DType ?? DType.Float32);

    /// <summary>What a layer says, in whichever order and however long it says it.</summary>
    private static string KeyOf(NetworkSource network, LayerSource layer)
    {
        var arguments = Catalogue.Find(layer.Kind) is { } kind ? ShortArguments.Of(kind, layer.Arguments) : layer.Arguments;
        var said = arguments.Where(IsCompared)
            .Select(argument => $"{argument.Name} = {argument.Value}")
            .OrderBy(text => text, StringComparer.Ordinal);
        var model = layer.Model is { } inner ? $"{{{string.Join(" ", inner.Layers.Select(other => KeyOf(inner, other)))}}}" : "";
        return $"[{layer.Kind}({string.Join(", ", said)}) {TypeOf(network, layer)}{model}]";
    }
}
