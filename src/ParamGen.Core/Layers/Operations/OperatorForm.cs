using System.Reflection;
using ParamGen.Core.Collections;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Operators;

namespace ParamGen.Core.Layers.Operations;

/// <summary>How an attribute calls one of Keras's operators: which class it is, and where each argument goes.</summary>
/// <param name="Module">The module of Keras's class.</param>
/// <param name="Class">Keras's class.</param>
/// <param name="Settings">What the operator is made with.</param>
internal sealed partial record OperatorForm(string Module, string Class, params Setting[] Settings)
{
    /// <summary>The tensors that it is called with, in order.</summary>
    public Slot[] Slots { get; init; } = [new("x")];

    /// <summary>The parameter that takes any number of tensors; null for an operator with a fixed number.</summary>
    public string? Rest { get; init; }

    /// <summary>Whether any number of tensors is one list, rather than so many values.</summary>
    public bool IsList { get; init; }

    /// <summary>What it is called with beside the tensors.</summary>
    public Setting[] Named { get; init; } = [];

    /// <summary>Whether there are fractions in what it gives.</summary>
    public Fractions Fractions { get; init; } = Fractions.Given;

    /// <summary>Whether it makes a number of each number.</summary>
    public bool IsElementwise { get; init; }

    /// <summary>How many outputs it may have.</summary>
    public Func<OperatorAttribute, int> Outputs { get; init; } = _ => 1;

    /// <summary>What else is judged of the arguments alone.</summary>
    public Action<ArgumentCheck, OperatorAttribute> Check { get; init; } = (_, _) => { };

    public IEnumerable<Setting> AllSettings => Settings.Concat(Named);

    /// <summary>The call that an attribute is.</summary>
    public OperatorSource SourceOf(OperatorAttribute attribute)
    {
        var number = 0;
        var args = Slots.Select(slot => Given(slot, attribute) ?? new Operand.Inbound(number++)).ToList();
        if (Rest is not null)
        {
            var tensors = NamesOf(attribute).DefaultIfEmpty("").Select((_, i) => (Operand)new Operand.Inbound(i)).ToArray();
            args.AddRange(IsList ? [new Operand.List(tensors)] : tensors);
        }

        return new(Module, Class, Values(Settings, attribute), args.ToArray(), Values(Named, attribute));
    }

    /// <summary>How many tensors it takes, where there is a number.</summary>
    public int? CountOf(OperatorAttribute attribute) => Rest is null ? Slots.Count(slot => Given(slot, attribute) is null) : null;

    /// <summary>The names of the inputs that are listed.</summary>
    public static string[] NamesOf(OperatorAttribute attribute) => (attribute as InputsOperatorAttribute)?.Inputs ?? [];

    /// <summary>The value of one of an attribute's properties.</summary>
    public static object? ValueOf(OperatorAttribute attribute, string argument) =>
        attribute.GetType().GetProperty(argument, BindingFlags.Public | BindingFlags.Instance)!.GetValue(attribute);

    /// <summary>The argument that one of Keras's parameters is; null where there is none, or where it was not given.</summary>
    public string? ArgumentOf(string? parameter, Func<string, bool> isGiven)
    {
        var argument = AllSettings.FirstOrDefault(setting => setting.Parameter == parameter && isGiven(setting.Argument))?.Argument
            ?? Slots.FirstOrDefault(slot => slot.Parameter == parameter && slot.Argument is { } own && isGiven(own))?.Argument;
        return argument ?? (isGiven(nameof(InputsOperatorAttribute.Inputs)) ? nameof(InputsOperatorAttribute.Inputs) : null);
    }

    private static Operand? Given(Slot slot, OperatorAttribute attribute) =>
        slot.Argument is { } argument ? PythonNumbers.Of(ValueOf(attribute, argument)) : null;

    private static EquatableArray<NamedOperand> Values(Setting[] settings, OperatorAttribute attribute) => settings
        .Select(setting => (setting.Parameter, Value: setting.ToKeras(ValueOf(attribute, setting.Argument))))
        .Where(given => given.Value is not null)
        .Select(given => new NamedOperand(given.Parameter, given.Value!))
        .ToArray();
}

/// <summary>A place for a tensor in an operator's call.</summary>
/// <param name="Parameter">Keras's parameter.</param>
/// <param name="Argument">The argument that may give a number in its stead; null where none may.</param>
internal sealed record Slot(string Parameter, string? Argument = null);
