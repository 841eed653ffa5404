using ParamGen.Core.Contracts.Architecture;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs;
using ParamGen.Core.Outputs.Attributes;

namespace ParamGen.Tool.Differences;

/// <summary>The arguments of layers, for people.</summary>
internal static class ArgumentsText
{
    /// <summary>What a layer says that is not the default in any case, its name and what it takes aside.</summary>
    public static IEnumerable<Argument> Given(LayerNode node) => node.Source is not { } source ? [] :
        ShortArguments.Of(node.Kind, source.Arguments)
            .Where(argument => argument.Name != nameof(LayerAttribute.Name) && !LayerReferences.IsReference(argument.Name));

    /// <summary>The same for people, with what the layers within it say.</summary>
    public static IEnumerable<string> Of(LayerNode node) => node.Source is null ? [] :
    [
        .. Given(node).Select(argument => $"{argument.Name} {Value(argument)}"),
        .. node.Inner.SelectMany(inner => Of(inner).Select(text => $"{inner.KerasName}: {text}")),
    ];

    /// <summary>What changed from one version of a layer to another of its kind.</summary>
    /// <param name="own">The old version.</param>
    /// <param name="their">The new version.</param>
    /// <param name="rank">The number of axes of what the layer takes.</param>
    public static IEnumerable<string> Changed(LayerNode own, LayerNode their, int rank)
    {
        foreach (var difference in new LayerArguments(rank, withTraining: true).Differences(own, their))
        {
            var before = Short(own.Kind, difference.Written, difference.Own);
            var after = Short(own.Kind, difference.Written, difference.Other);
            var name = new[] { before, after }.All(argument => argument is null || argument.Name == difference.Argument)
                ? difference.Argument
                : difference.Written;
            yield return $"{name} {Value(before)} → {Value(after)}";
        }

        if (own.Inner.Count != their.Inner.Count)
        {
            yield return $"{own.Inner.Count} → {their.Inner.Count} layers within";
            yield break;
        }

        foreach (var (inner, otherInner) in own.Inner.Zip(their.Inner))
        {
            if (!LayerMatch.IsSameKind(inner, otherInner))
                yield return $"{inner.KerasName} → {otherInner.KerasName}";
            else
            {
                foreach (var detail in Changed(inner, otherInner, rank))
                    yield return $"{inner.KerasName}: {detail}";
            }
        }
    }

    /// <summary>One number where all axes have the same.</summary>
    private static Argument? Short(LayerKind kind, string name, ArgumentValue? value) =>
        value is null ? null : ShortArguments.Single(kind, new(name, value));

    private static string Value(Argument? argument) => argument?.Value switch
    {
        null => "none",
        ArgumentValue.Member { Value: var member } => member.ToString(),
        ArgumentValue.Integers { Values: [var only] } when LayerKind.IsPerAxis(argument.Name) => ValueText.Of(only),
        ArgumentValue.Real { Value: var number } => ValueText.Of(number),
        ArgumentValue.Integers or ArgumentValue.Reals => $"({argument.Value})",
        var value => CSharpWording.Instance.Value(value),
    };
}
