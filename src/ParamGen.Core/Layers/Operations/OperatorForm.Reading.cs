using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using ParamGen.Core.Operators;

namespace ParamGen.Core.Layers.Operations;

/// <summary>The way back: from a call in a file to the arguments of an attribute.</summary>
internal sealed partial record OperatorForm
{
    /// <summary>The arguments that say a call; null where the attribute cannot say it.</summary>
    /// <param name="call">The call.</param>
    /// <param name="inputs">The names of the outputs that it takes.</param>
    /// <param name="takesSeveral">Whether the attribute lists its inputs.</param>
    public EquatableArray<Argument>? ArgumentsOf(OperatorSource call, IReadOnlyList<string> inputs, bool takesSeveral)
    {
        if (OperatorCatalogue.Find(Module, Class)?.Bind(call) is not { } bound)
            return null;
        var arguments = new List<Argument>();
        var tensors = new List<Operand>();
        foreach (var slot in Slots)
        {
            var value = Take(bound.Args, slot.Parameter);
            if (value is Operand.Inbound)
                tensors.Add(value);
            else if (slot.Argument is { } argument && value is not null && PythonNumbers.ArgumentOf(value) is { } number)
                arguments.Add(new(argument, number));
            else
                return null;
        }

        if (Rest is not null && Take(bound.Args, Rest) is var rest)
        {
            if (rest is not Operand.List list)
                return null;
            tensors.AddRange(list.Items);
        }

        // Each input once, in the order in which the attribute lists them.
        if (tensors.Count != inputs.Count || tensors.Where((tensor, i) => tensor is not Operand.Inbound { Number: var n } || n != i).Any())
            return null;
        if (!Read(Settings, bound.Settings, arguments) || !Read(Named, bound.Args, arguments))
            return null;
        // What no argument says must be as it is without it.
        if (bound.Settings.Values.Concat(bound.Args.Values).Any(value => value is not null))
            return null;
        arguments.Add(takesSeveral ? new("Inputs", new EquatableArray<string>([.. inputs])) : new("Input", inputs[0]));
        return arguments;
    }

    /// <summary>The value of a parameter, which is thereby said.</summary>
    private static Operand? Take(Dictionary<string, Operand?> bound, string parameter)
    {
        bound.TryGetValue(parameter, out var value);
        bound[parameter] = null;
        return value;
    }

    private static bool Read(Setting[] settings, Dictionary<string, Operand?> bound, List<Argument> arguments)
    {
        foreach (var parameter in settings.GroupBy(setting => setting.Parameter))
        {
            // What is left out of the call is what the operator does without it.
            if (!bound.TryGetValue(parameter.Key, out var found) || found is not { } value)
                continue;
            bound[parameter.Key] = null;
            var said = parameter.Select(setting => (setting.Argument, Value: setting.FromKeras(value)))
                .FirstOrDefault(pair => pair.Value is not null);
            if (said.Value is null)
                return false;
            if (said.Value is not ArgumentValue.None)
                arguments.Add(new(said.Argument, said.Value));
        }

        return true;
    }
}
