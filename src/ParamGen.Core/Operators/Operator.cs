using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using ParamGen.Core.Operators.Calls;
using ParamGen.Core.Operators.TensorFlow;

namespace ParamGen.Core.Operators;

/// <summary>One of Keras's operators: what it takes, and what it gives.</summary>
internal sealed class Operator
{
    /// <summary>The most outputs that are given: a file may ask for a billion.</summary>
    private const int MaxOutputs = 10_000;

    private readonly Func<OperatorCall, IEnumerable<Operand.Tensor>> rule;
    private readonly Lazy<Signature> settings;
    private readonly Lazy<Signature> args;

    private Operator(string module, string name, string settings, string args, Func<OperatorCall, IEnumerable<Operand.Tensor>> rule)
    {
        (Module, Class, Settings, Args, this.rule) = (module, name, settings, args, rule);
        this.settings = new(() => new(settings));
        this.args = new(() => new(args));
    }

    /// <summary>The module of Keras's class.</summary>
    public string Module { get; }

    /// <summary>Keras's class.</summary>
    public string Class { get; }

    /// <summary>The parameters that it is made with, as Python writes them.</summary>
    public string Settings { get; }

    /// <summary>The parameters that it is called with, as Python writes them.</summary>
    public string Args { get; }

    /// <summary>Whether it can be made with a name, as all but one can.</summary>
    public bool TakesName { get; init; } = true;

    /// <summary>Whether it gives the same in whichever order it takes its tensors.</summary>
    public bool IsSymmetric { get; private init; }

    /// <summary>Operators of a class each that differ in nothing but their names.</summary>
    /// <param name="module">The last part of the module of Keras's classes.</param>
    /// <param name="names">The classes.</param>
    /// <param name="settings">The parameters that they are made with, as Python writes them.</param>
    /// <param name="args">The parameters that they are called with.</param>
    /// <param name="rule">The output of a call.</param>
    public static IEnumerable<Operator> All(
        string module,
        string[] names,
        string settings,
        string args,
        Func<OperatorCall, Operand.Tensor> rule) => names.Select(name => One(module, name, settings, args, rule));

    /// <summary>The same, of two tensors each whose order does not matter.</summary>
    public static IEnumerable<Operator> Symmetric(string module, string[] names, string args, Func<OperatorCall, Operand.Tensor> rule) =>
        names.Select(name => new Operator(ModuleOf(module), name, "", args, call => [rule(call)]) { IsSymmetric = true });

    /// <summary>An operator with a single output.</summary>
    public static Operator One(
        string module,
        string name,
        string settings,
        string args,
        Func<OperatorCall, Operand.Tensor> rule,
        bool takesName = true) => new(ModuleOf(module), name, settings, args, call => [rule(call)]) { TakesName = takesName };

    /// <summary>An operator with any number of outputs.</summary>
    public static Operator Several(
        string module,
        string name,
        string settings,
        string args,
        Func<OperatorCall, IEnumerable<Operand.Tensor>> rule) => new(ModuleOf(module), name, settings, args, rule);

    /// <summary>A function of TensorFlow with a single output, by its path.</summary>
    public static Operator OfTensorFlow(string path, string args, Func<OperatorCall, Operand.Tensor> rule) =>
        SeveralOfTensorFlow(path, args, call => [rule(call)]);

    /// <summary>A function of TensorFlow with any number of outputs, by its path.</summary>
    public static Operator SeveralOfTensorFlow(string path, string args, Func<OperatorCall, IEnumerable<Operand.Tensor>> rule) =>
        new(TensorOperators.Module, path, "", args, rule);

    /// <summary>What comes of a call.</summary>
    /// <param name="given">What the operator is made with.</param>
    /// <param name="values">What it is called with, in order.</param>
    /// <param name="named">What it is called with by name.</param>
    /// <exception cref="OverflowException">A size is more than a number can hold.</exception>
    public OperatorResult Call(EquatableArray<NamedOperand> given, EquatableArray<Operand> values, EquatableArray<NamedOperand> named)
    {
        try
        {
            var call = new OperatorCall(Made(given), args.Value.Bind(values, named), args.Value.First);
            Operand.Tensor[] tensors = [.. values.Concat(named.Select(value => value.Value)).SelectMany(TensorsIn)];
            if (tensors.Length == 0)
                throw new Refusal("takes no tensor of the model");
            if (tensors.Any(IsTooDeep))
                throw new Refusal($"takes a tensor with more than {Axes.MaxRank} axes");
            Operand.Tensor[] outputs = [.. rule(call).Take(MaxOutputs + 1)];
            if (outputs.Length == 0)
                throw new Refusal("has no output");
            if (outputs.Length > MaxOutputs)
                throw new Refusal($"has more than {MaxOutputs} outputs");
            if (outputs.Any(IsTooDeep))
                throw new Refusal($"has an output with more than {Axes.MaxRank} axes");
            if (outputs.FirstOrDefault(output => output.Shape.Dims.Any(size => size < 0)) is { } negative)
                throw new Refusal($"would give an output of shape {negative.Shape}");
            return new(outputs, null);
        }
        catch (Refusal refusal)
        {
            return new(default, refusal.Message) { Parameter = refusal.Parameter };
        }
    }

    /// <summary>
    /// The values of a call by the names of the parameters, of which those that have their defaults are null; null where Keras does not
    /// take the call.
    /// </summary>
    public (Dictionary<string, Operand?> Settings, Dictionary<string, Operand?> Args)? Bind(OperatorSource call)
    {
        try
        {
            return (
                settings.Value.WithoutDefaults(Made(call.Settings)),
                args.Value.WithoutDefaults(args.Value.Bind(call.Args, call.NamedArgs)));
        }
        catch (Refusal)
        {
            return null;
        }
    }

    private Dictionary<string, Operand> Made(EquatableArray<NamedOperand> given) =>
        settings.Value.Bind(default, TakesName ? given.Where(value => value.Name != "name").ToArray() : given);

    private static bool IsTooDeep(Operand.Tensor tensor) => tensor.Shape.Rank > Axes.MaxRank;

    private static IEnumerable<Operand.Tensor> TensorsIn(Operand value) => value switch
    {
        Operand.Tensor tensor => [tensor],
        Operand.List list => list.Items.SelectMany(TensorsIn),
        Operand.Map map => map.Members.SelectMany(member => TensorsIn(member.Value)),
        _ => [],
    };

    private static string ModuleOf(string module) => "keras.src." + module;
}
