using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Layers.Operations;

/// <summary>The forms that an operator's arguments have in an attribute and in Keras.</summary>
internal static class Settings
{
    /// <summary>Several axes; none stands for Keras's None.</summary>
    public static Setting Axes(string parameter = "axis") => Numbers(parameter, "Axes") with { Axes = value => value as int[] ?? [] };

    /// <summary>One axis; without a default, one that is not set stands for Keras's None.</summary>
    public static Setting Axis(int? byDefault = null) => Integer("axis", "Axis", byDefault) with
    {
        Axes = value => value is int axis and not Unset.Integer ? [axis] : [],
    };

    /// <summary>One number, or several in a list; none stands for Keras's None.</summary>
    public static Setting Numbers(string parameter, string argument, bool isRequired = false) => new(
        parameter,
        argument,
        value => value switch
        {
            int[] { Length: 1 } one => new Operand.Integer(one[0]),
            int[] { Length: > 0 } list => List(list),
            _ => Operand.None.Value,
        },
        value => value switch
        {
            Operand.None when !isRequired => ArgumentValue.None.Value,
            Operand.Integer => Integers(new([value])),
            Operand.List { Items: { Count: > 0 } items } => Integers(items),
            _ => null,
        })
    {
        IsRequired = isRequired,
    };

    /// <summary>Numbers in a list, even where there is only one; null is said by another argument.</summary>
    public static Setting NumberList(string parameter, string argument) => new(
        parameter,
        argument,
        value => value is int[] list ? List(list) : null,
        value => value is Operand.List list ? Integers(list.Items) : null);

    /// <summary>Numbers before and after each axis: one for all, two for all, or two an axis.</summary>
    public static Setting Pairs(string parameter, string argument) => new(
        parameter,
        argument,
        value => value switch
        {
            int[] { Length: 1 } one => new Operand.Integer(one[0]),
            int[] { Length: 2 } pair => List(pair),
            int[] { Length: > 2 } list => new Operand.List(Enumerable.Range(0, (list.Length + 1) / 2)
                .Select(axis => (Operand)List([.. list.Skip(2 * axis).Take(2)]))
                .ToArray()),
            _ => Operand.None.Value,
        },
        value => value switch
        {
            Operand.Integer => Integers(new([value])),
            Operand.List { Items: { Count: 2 } items } when items.All(item => item is Operand.Integer) => Integers(items),
            Operand.List { Items: { Count: > 0 } items } when items.All(item => item is Operand.List { Items.Count: 2 }) =>
                Integers(new([.. items.SelectMany(item => ((Operand.List)item).Items)])),
            _ => null,
        })
    {
        IsRequired = true,
    };

    /// <summary>A whole number; one that is not set stands for Keras's None, or is said by another argument.</summary>
    public static Setting Integer(string parameter, string argument, int? byDefault = null, bool isAlternative = false) => new(
        parameter,
        argument,
        value => value is int number and not Unset.Integer ? new Operand.Integer(number) : isAlternative ? null : Operand.None.Value,
        value => value switch
        {
            Operand.None when byDefault is null && !isAlternative => ArgumentValue.None.Value,
            Operand.Integer { Value: var number } when number == byDefault => ArgumentValue.None.Value,
            Operand.Integer { Value: > int.MinValue and <= int.MaxValue and var number } => (int)number,
            _ => (ArgumentValue?)null,
        });

    public static Setting Number(string parameter, string argument) => new(
        parameter,
        argument,
        value => new Operand.Real((double)value!),
        value => value switch
        {
            Operand.Integer { Value: var number } => (double)number,
            Operand.Real { Value: var number } => number,
            _ => (ArgumentValue?)null,
        });

    public static Setting Flag(string parameter, string argument, bool byDefault = false) => new(
        parameter,
        argument,
        value => new Operand.Flag(value is true),
        value => value is not Operand.Flag { Value: var flag } ? null : flag == byDefault ? ArgumentValue.None.Value : flag);

    public static Setting KeepDims => Flag("keepdims", "KeepDims");

    /// <summary>A word that Keras writes in small letters.</summary>
    public static Setting Word<T>(string parameter, string argument, T byDefault)
        where T : struct, Enum => new(
            parameter,
            argument,
            value => new Operand.Text(Small(value!)),
            value => value is not Operand.Text { Value: var text } ? null
                : Enum.GetValues(typeof(T)).Cast<T>().Where(word => Small(word) == text).ToArray() is not [var found]
                    ? null
                : found.Equals(byDefault) ? ArgumentValue.None.Value
                : (ArgumentValue)found);

    public static Setting Type(string parameter, string argument) => new(
        parameter,
        argument,
        value => new Operand.Text(((DType)value!).Word()),
        value => value is Operand.Text { Value: var text }
            && Types.All.Where(type => type.Word() == text).ToArray() is [var found]
                ? (ArgumentValue)found
                : null);

    /// <summary>A text as it stands.</summary>
    public static Setting Text(string parameter, string argument) => new(
        parameter,
        argument,
        value => new Operand.Text(value as string ?? ""),
        value => value is Operand.Text { Value: var text } ? text : (ArgumentValue?)null);

    /// <summary>What stands in the brackets of x[…].</summary>
    public static Setting Subscript(string parameter, string argument) => new(
        parameter,
        argument,
        value => SubscriptText.Parse(value as string ?? "", out _) ?? Operand.None.Value,
        value => SubscriptText.Of(value) is { } text ? text : (ArgumentValue?)null);

    /// <summary>A number of Python's, of its own type; one that is not set stands for Keras's None.</summary>
    public static Setting Constant(string parameter, string argument) => new(
        parameter,
        argument,
        value => PythonNumbers.Of(value) ?? Operand.None.Value,
        value => value is Operand.None ? ArgumentValue.None.Value : PythonNumbers.ArgumentOf(value));

    private static string Small(object word) => $"{word}".ToLowerInvariant();

    private static Operand.List List(int[] numbers) => new(numbers.Select(number => (Operand)new Operand.Integer(number)).ToArray());

    private static ArgumentValue? Integers(EquatableArray<Operand> items) =>
        items.All(item => item is Operand.Integer { Value: > int.MinValue and <= int.MaxValue })
            ? new EquatableArray<int>([.. items.Select(item => (int)((Operand.Integer)item).Value)])
            : (ArgumentValue?)null;
}

/// <summary>The types that values can have: those of a layer without the mixed policies.</summary>
internal static class Types
{
    public static readonly DType[] All =
    [
        .. Enum.GetValues(typeof(DType)).Cast<DType>()
            .Where(type => type is not (DType.MixedFloat16 or DType.MixedBFloat16 or DType.String)),
    ];
}

/// <summary>Numbers with which Keras computes as with Python's: an int takes the type of the tensor that it meets.</summary>
internal static class PythonNumbers
{
    /// <summary>The number that an argument of any type is; null where it is none.</summary>
    public static Operand? Of(object? value) => value switch
    {
        ArgumentValue.Flag flag => new Operand.Flag(flag.Value),
        ArgumentValue.Integer number => new Operand.Integer(number.Value),
        ArgumentValue.Real number => new Operand.Real(number.Value),
        _ => null,
    };

    /// <summary>The argument that a number is; null where it is none.</summary>
    public static ArgumentValue? ArgumentOf(Operand value) => value switch
    {
        Operand.Flag flag => flag.Value,
        Operand.Integer number => number.Value,
        Operand.Real number => number.Value,
        _ => (ArgumentValue?)null,
    };
}
