using System.Collections.Immutable;
using ParamGen.Core.Collections;

namespace ParamGen.Compiler.Reading.Syntax;

/// <summary>What all files together declare that may give a model another meaning.</summary>
/// <param name="Declared">The names of ParamGen's that they declare themselves.</param>
/// <param name="Seen">The namespaces of ParamGen's that are used in all files.</param>
/// <param name="UsesStatic">Whether a type's members are used in all files.</param>
/// <param name="SplitTypes">The types on which attributes stand in several places.</param>
/// <param name="UnclearTypes">The types of which a part has a base, or members with names that a model uses.</param>
internal sealed record Surroundings(
    EquatableArray<string> Declared,
    OurNamespaces Seen,
    bool UsesStatic,
    EquatableArray<string> SplitTypes,
    EquatableArray<string> UnclearTypes)
{
    private readonly HashSet<string> declared = [.. Declared];
    private readonly HashSet<string> split = [.. SplitTypes];
    private readonly HashSet<string> unclear = [.. UnclearTypes];

    public static Surroundings Of(ImmutableArray<FileNames> files)
    {
        var parts = files.SelectMany(file => file.Parts).ToList();
        return new(
            files.SelectMany(file => file.Declared).Distinct().ToArray(),
            files.Aggregate(OurNamespaces.None, (seen, file) => seen | file.Seen),
            files.Any(file => file.UsesStatic),
            parts.Where(part => part.HasAttributes)
                .GroupBy(part => part.MetadataName)
                .Where(group => group.Count() > 1)
                .Select(group => group.Key)
                .ToArray(),
            parts.Where(part => !part.IsClear).Select(part => part.MetadataName).Distinct().ToArray());
    }

    /// <summary>Whether every name in the model means what it seems to mean.</summary>
    public bool KeepsMeaningOf(SyntacticModel model) =>
        !UsesStatic
        && (model.Needed & ~(Seen | model.Seen)) == OurNamespaces.None
        && !split.Contains(model.MetadataName)
        && !model.Around.Any(unclear.Contains)
        && !model.Names.Any(declared.Contains);

    public bool Equals(Surroundings? other) =>
        other is not null
            && Declared == other.Declared
            && Seen == other.Seen
            && UsesStatic == other.UsesStatic
            && SplitTypes == other.SplitTypes
            && UnclearTypes == other.UnclearTypes;

    public override int GetHashCode() => Declared.GetHashCode() ^ UnclearTypes.GetHashCode();
}
