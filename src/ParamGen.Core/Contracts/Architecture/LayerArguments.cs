using System.Reflection;
using ParamGen.Core.Layers;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.Operations;
using ParamGen.Core.Model;

namespace ParamGen.Core.Contracts.Architecture;

/// <summary>
/// Compares the arguments of two layers of one kind, whichever way they are written: what is left out has its default, one number stands
/// for as many as there are axes, and an axis may be counted from the end.
/// </summary>
/// <param name="rank">The number of axes of what the layers take.</param>
/// <param name="withTraining">Whether how a layer is trained is compared as well.</param>
internal sealed class LayerArguments(int rank, bool withTraining = false)
{
    /// <summary>Two numbers that differ by less are one: some versions of Keras have rounded theirs to 32 bits.</summary>
    private const double Tolerance = 1e-6;

    /// <summary>
    /// What the shapes of weights and outputs show in any case, and how many layers are wrapped, which are compared themselves.
    /// </summary>
    private static readonly HashSet<string> shown =
    [
        nameof(LayerAttribute.Name), nameof(LayerAttribute.DType), nameof(LayerAttribute.Trainable),
        nameof(LayerAttribute.ExpectedOutput), nameof(LayerAttribute.ExpectedParameters),
        nameof(InputAttribute.Shape), nameof(InputAttribute.BatchSize), "OutputShape", "OutputShapeByAxis", "MultiplyAdds",
        nameof(BidirectionalAttribute.BackwardLayer),
    ];

    private static readonly HashSet<string> training =
    [
        "Seed", "Implementation", "Unroll", "UseCudnn", "FlashAttention", "Vocabulary", "VocabularySize", "IdfWeights", "Mean", "Variance",
        "Weights",
    ];

    private static readonly string[] trainingEndings =
    [
        "Initializer", "InitializerArguments", "Regularizer", "RegularizerArguments", "Constraint", "ConstraintArguments",
    ];

    /// <summary>Whether an argument says where training starts from or how it is done, or is what a layer learns from data.</summary>
    public static bool IsOfTraining(string argument) =>
        training.Contains(argument) || trainingEndings.Any(ending => argument.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>The arguments with which two layers of one kind differ.</summary>
    public IEnumerable<ArgumentDifference> Differences(LayerNode own, LayerNode other)
    {
        if (own.Kind.IsOperator)
            return OperatorDifferences(own, other);
        return Differences(own.Kind, own.Attribute, other.Kind, other.Attribute);
    }

    private IEnumerable<ArgumentDifference> OperatorDifferences(LayerNode own, LayerNode other)
    {
        if (other.Source is not { } source
            || (other.Kind.IsOperator ? source : OperatorKinds.AttributeOf(source)) is not { } written
            || Catalogue.Find(written.Kind) is not { } kind
            || kind != own.Kind)
            return [];
        return Differences(kind, own.Attribute, kind, kind.Bind(written.Arguments));
    }

    /// <summary>
    /// The differences in what both have: a layer of an older Keras is a kind of its own, with mostly the same arguments.
    /// </summary>
    private IEnumerable<ArgumentDifference> Differences(
        LayerKind kind,
        LayerAttribute own,
        LayerKind otherKind,
        LayerAttribute other)
    {
        foreach (var property in kind.Properties.Values.OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            if (shown.Contains(property.Name)
                || (!withTraining && IsOfTraining(property.Name))
                || IsReference(property)
                || property.GetSetMethod() is null && kind.Parameters.All(parameter => LayerKind.PropertyOf(parameter) != property.Name)
                || kind.SingleOf(property.Name) is not null
                || !otherKind.Properties.TryGetValue(property.Name, out var otherProperty))
                continue;
            var (mine, theirs) = (ValueOf(kind, own, property), ValueOf(otherKind, other, otherProperty));
            if (!AreEqual(property.Name, mine, theirs))
                yield return new(
                    property.Name,
                    mine.Value,
                    theirs.Value,
                    theirs.IsList ? kind.ListOf(property.Name)?.Name ?? property.Name : property.Name);
        }
    }

    /// <summary>Whether an argument names other layers: the <c>Value</c> of an attention does, that of an operator is a number.</summary>
    private static bool IsReference(PropertyInfo property) =>
        LayerReferences.IsReference(property.Name)
        && (property.PropertyType == typeof(string) || property.PropertyType == typeof(string[]));

    /// <summary>The value of an argument, of one that is left out that of the one that it follows.</summary>
    private static Given ValueOf(LayerKind kind, LayerAttribute attribute, PropertyInfo property)
    {
        var given = OwnValueOf(kind, attribute, property);
        if (given.Value is null && kind.ImpliedBy(property.Name) is { } other)
            given = OwnValueOf(kind, attribute, other);
        return property.Name.EndsWith(ObjectArguments.Suffix, StringComparison.Ordinal)
            ? Completed(given, kind, attribute, property)
            : given;
    }

    /// <summary>The numbers of an initializer, regularizer or constraint: those that are left out have its defaults.</summary>
    private static Given Completed(Given given, LayerKind kind, LayerAttribute attribute, PropertyInfo property)
    {
        var word = property.Name.Substring(0, property.Name.Length - ObjectArguments.Suffix.Length);
        double[] defaults = kind.Properties.TryGetValue(word, out var owner) ? ObjectArguments.DefaultsOf(owner.GetValue(attribute)) : [];
        double[] numbers = given.Value is ArgumentValue.Reals { Values: var values } ? [.. values] : [];
        return numbers.Length >= defaults.Length ? given
            : new(ArgumentValue.Of(numbers.Concat(defaults.Skip(numbers.Length)).ToArray()), IsList: true);
    }

    private static Given OwnValueOf(LayerKind kind, LayerAttribute attribute, PropertyInfo property)
    {
        if (kind.ListOf(property.Name)?.GetValue(attribute) is { } list)
            return new(ArgumentValue.Of(list), IsList: true);
        return property.GetValue(attribute) is var value && IsUnset(value)
            ? new(null, false)
            : new(ArgumentValue.Of(value), value is Array);
    }

    private static bool IsUnset(object? value) => value switch
    {
        null => true,
        int number => number == Unset.Integer,
        double number => double.IsNaN(number) || number.Equals(Unset.Number),
        Enum member => Convert.ToInt64(member, System.Globalization.CultureInfo.InvariantCulture) == Unset.Integer,
        _ => false,
    };

    private bool AreEqual(string argument, Given own, Given other)
    {
        if (own.Value is null || other.Value is null)
            return own.Value is null && other.Value is null;
        var (mine, theirs) = (own.Items, other.Items);
        if (argument is "Axis" or "Axes" or "AttentionAxes")
            (mine, theirs) = ([.. mine.Select(FromStart)], [.. theirs.Select(FromStart)]);
        // One number for all axes, or for both ends of each.
        if (mine.Count != theirs.Count && mine.Count > 0 && theirs.Count > 0)
        {
            if (mine.Count < theirs.Count)
                mine = Repeated(mine, theirs.Count);
            else
                theirs = Repeated(theirs, mine.Count);
        }

        return mine.Count == theirs.Count && mine.Zip(theirs, AreAlike).All(isAlike => isAlike);
    }

    private object? FromStart(object? axis) => axis is double number and < 0 ? number + rank : axis;

    private static List<object?> Repeated(List<object?> items, int count) =>
        count % items.Count == 0 ? [.. items.SelectMany(item => Enumerable.Repeat(item, count / items.Count))] : items;

    private static bool AreAlike(object? own, object? other) => (own, other) switch
    {
        (double mine, double theirs) => mine.Equals(theirs)
            || Math.Abs(mine - theirs) <= Tolerance * Math.Max(Math.Abs(mine), Math.Abs(theirs)),
        _ => Equals(own, other),
    };

    /// <summary>The value of an argument.</summary>
    /// <param name="Value">The value; null where there is none.</param>
    /// <param name="IsList">Whether it is a list, rather than one number for all.</param>
    private readonly record struct Given(ArgumentValue? Value, bool IsList)
    {
        /// <summary>The values, all numbers of one type.</summary>
        public List<object?> Items => Value switch
        {
            ArgumentValue.Integer number => [(double)number.Value],
            ArgumentValue.Real number => [number.Value],
            ArgumentValue.Integers numbers => [.. numbers.Values.Select(number => (object?)(double)number)],
            ArgumentValue.Reals numbers => [.. numbers.Values.Select(number => (object?)number)],
            ArgumentValue.Texts texts => [.. texts.Values],
            ArgumentValue.Flags flags => [.. flags.Values.Select(flag => (object?)flag)],
            var single => [single],
        };
    }
}

/// <summary>An argument that has another value in a file.</summary>
/// <param name="Argument">The argument.</param>
/// <param name="Own">Its value; null for none.</param>
/// <param name="Other">Its value in the file; null for none.</param>
/// <param name="Written">The argument that the file's value is written as.</param>
internal sealed record ArgumentDifference(string Argument, ArgumentValue? Own, ArgumentValue? Other, string Written);
