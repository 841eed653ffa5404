using ParamGen.Core.Model;
using ParamGen.Core.Operators;
using ParamGen.Core.Operators.TensorFlow;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Layers;

/// <summary>One of Keras's operators, such as x + y or x[:, -1]: in a network that a file holds, or written as an attribute.</summary>
/// <param name="source">The operator, and its first call.</param>
/// <param name="inputs">The names of the layers whose outputs it takes, in order.</param>
/// <remarks>Source: <see href="https://keras.io/api/ops/">Keras, ops</see>.</remarks>
internal class OperatorLayer(OperatorSource source, string[] inputs) : Layer
{
    /// <summary>What stands for the module of Keras's class where the operator is a function of TensorFlow.</summary>
    public const string TensorFlow = TensorOperators.Module;

    /// <summary>The names of all functions of TensorFlow that are known: <c>tf.math.reduce_mean</c>.</summary>
    public static IEnumerable<string> TensorFlowNames => TensorOperators.Names;

    /// <summary>The path of a function, which TensorFlow may follow in another way in a model within another.</summary>
    public static string TensorFlowPath(string path, bool isNested) => TensorOperators.PathOf(path, isNested);

    /// <summary>Whether Keras has such an operator, be it one that no network can have here.</summary>
    public static bool IsKnown(string module, string className) =>
        OperatorCatalogue.Find(module, className) is not null || OperatorCatalogue.WhyRefused(module, className) is not null;

    /// <summary>The module of the operator with a class of a name; null where there is none, or where several modules have one.</summary>
    public static string? ModuleOf(string className) => OperatorCatalogue.ModuleOf(className);

    /// <summary>The operator, and its first call.</summary>
    public OperatorSource Source => source;

    public override string KerasName => source.Class;

    public override InputCount InputCount => InputCount.OneOrMore;

    // It may do anything with what it is given, and end in numbers of any kind.
    public override bool MixesPositions => true;

    public override Fractions Fractions => Fractions.None;

    public override bool IsSymmetric => OperatorCatalogue.Find(source.Module, source.Class) is { IsSymmetric: true };

    public override bool HasConstants => source.Args.Concat(source.NamedArgs.Select(arg => arg.Value)).Any(IsMatrix);

    public override bool HasType => false;

    public override IEnumerable<InputName> Inputs(LayerAttribute attribute) => Inputs(attribute, inputs);

    private static bool IsMatrix(Operand operand) => operand switch
    {
        Operand.Array { Shape.Rank: > 1 } => true,
        Operand.List list => list.Items.Any(IsMatrix),
        _ => false,
    };

    public override void Build(LayerBuild build)
    {
        var call = build.Operator ?? source;
        if (OperatorCatalogue.Find(call.Module, call.Class) is not { } known)
        {
            Refuse(OperatorCatalogue.WhyRefused(call.Module, call.Class) ?? "is not supported", null);
            return;
        }

        var tensors = build.Inbound.Map(inbound =>
            new Operand.Tensor(inbound.Shape, ElementType.Of(inbound.DType)) { Known = inbound.Known });
        var result = known.Call(
            call.Settings,
            call.Args.Map(value => Resolved(value, tensors)),
            call.NamedArgs.Map(value => value with { Value = Resolved(value.Value, tensors) }));
        if (result.Refusal is { } reason)
            Refuse(reason, result.Parameter);
        else if (result.Outputs.FirstOrDefault(output => output.Type.OnTensorFlow.IsFloat8()) is { } float8)
            Refuse($"gives numbers of type {float8.Type}, which is not supported", null);
        build.Output(result.Outputs.Map(output => output.Shape));
        build.OutputNumbers = result.Outputs.Map(output => output.Known);
        build.OutputDTypes = result.Outputs.Map(output => output.Type.ToDType());

        void Refuse(string why, string? parameter) => build.Refuse(
            ShapeRules.PG0241_OperatorRefused,
            ArgumentOf(build, parameter),
            [TensorOperators.NameOf(call.Module, call.Class), why]);
    }

    /// <summary>The argument at which a refusal is reported; null for the operator as a whole.</summary>
    /// <param name="build">The call that is refused.</param>
    /// <param name="parameter">Keras's parameter that is at fault; null where it is none by itself.</param>
    protected virtual string? ArgumentOf(LayerBuild build, string? parameter) => null;

    /// <summary>The value with the tensors of the graph in it, however deep in lists they stand.</summary>
    private static Operand Resolved(Operand value, Operand.Tensor[] tensors) => value switch
    {
        Operand.Inbound inbound => tensors[inbound.Number],
        Operand.List list => new Operand.List(list.Items.Map(item => Resolved(item, tensors))),
        Operand.Map map => new Operand.Map(map.Members.Map(member => member with { Value = Resolved(member.Value, tensors) })),
        _ => value,
    };
}
