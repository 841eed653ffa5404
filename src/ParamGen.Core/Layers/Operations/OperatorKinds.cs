using ParamGen.Core.Model;
using ParamGen.Operators;
using static ParamGen.Core.Layers.Operations.Settings;

namespace ParamGen.Core.Layers.Operations;

/// <summary>Every operator that is an attribute: one line each, with Keras's class and the parameters that its arguments are.</summary>
/// <remarks>Source: <see href="https://keras.io/api/ops/">Keras, ops</see>.</remarks>
internal static class OperatorKinds
{
    private const string Numpy = "keras.src.ops.numpy";
    private const string Math = "keras.src.ops.math";
    private const string Core = "keras.src.ops.core";

    private static readonly Slot[] two = [new("x1"), new("x2")];

    private static readonly Slot[] twoOrNumber =
    [
        new("x1", nameof(BinaryOperatorAttribute.LeftValue)),
        new("x2", nameof(BinaryOperatorAttribute.Value)),
    ];

    public static readonly IReadOnlyList<Family> Families =
    [
        new("Operators: shapes",
        [
            Of<SliceAttribute>(Moved("GetItem") with { Named = [Subscript("key", "Subscript")], Check = FormChecks.Subscript }),
            Of<ExpandDimsAttribute>(Moved("ExpandDims", Axes() with { IsRequired = true, NewAxes = axes => axes.Length })),
            Of<SqueezeAttribute>(Moved("Squeeze", Axes())),
            Of<TransposeAttribute>(Moved("Transpose", Axes("axes") with { IsPermutation = true })),
            Of<FlipAttribute>(Moved("Flip", Axes() with { IsEachOnce = false })),
            Of<RollAttribute>(Moved("Roll", Integer("shift", "Shift"), Axis())),
            Of<SplitAttribute>(Moved(
                "Split",
                Integer("indices_or_sections", "Sections", isAlternative: true),
                NumberList("indices_or_sections", "Indices"),
                Axis(byDefault: 0) with { Batch = BatchUse.Arranged }) with { Outputs = FormChecks.PartsOf, Check = FormChecks.Split }),
            Of<StackAttribute>(Moved("Stack", Axis(byDefault: 0) with { NewAxes = _ => 1, Batch = BatchUse.Arranged }) with
            {
                Slots = [],
                Rest = "x",
                IsList = true,
            }),
            Of<TileAttribute>(Moved("Tile", Numbers("repeats", "Repeats", isRequired: true))),
            Of<RepeatAttribute>(Moved("Repeat", Numbers("repeats", "Repeats", isRequired: true), Axis())),
            Of<PadAttribute>(Moved("Pad", Pairs("pad_width", "PadWidth"), Word("mode", "Mode", PadMode.Constant)) with
            {
                Named = [Constant("constant_values", "ConstantValues")],
                Check = FormChecks.Pad,
            }),
        ]),
        new("Operators: reductions",
        [
            Of<MeanAttribute>(Reduced("Mean")),
            Of<MaxAttribute>(Reduced("Max") with { Fractions = Fractions.Kept }),
            Of<MinAttribute>(Reduced("Min") with { Fractions = Fractions.Kept }),
            Of<SumAttribute>(Reduced("Sum") with { Fractions = Fractions.Kept }),
            Of<ProdAttribute>(Reduced("Prod") with { Fractions = Fractions.Kept }),
            Of<VarAttribute>(Reduced("Var")),
            Of<StdAttribute>(Reduced("Std")),
            Of<AnyAttribute>(Reduced("Any") with { Fractions = Fractions.None }),
            Of<AllAttribute>(Reduced("All") with { Fractions = Fractions.None }),
            Of<ArgmaxAttribute>(new(Numpy, "Argmax", CombinedAxis, KeepDims) { Fractions = Fractions.None }),
            Of<ArgminAttribute>(new(Numpy, "Argmin", CombinedAxis, KeepDims) { Fractions = Fractions.None }),
            Of<LogsumexpAttribute>(Reduced("Logsumexp", Math)),
            Of<TopKAttribute>(new(Math, "TopK", Integer("k", "K"), Flag("sorted", "Sorted", byDefault: true))
            {
                Outputs = _ => 2,
                Fractions = Fractions.Kept,
            }),
        ]),
        new("Operators: comparisons and logic",
        [
            Of<EqualAttribute>(Compared("Equal")),
            Of<NotEqualAttribute>(Compared("NotEqual")),
            Of<GreaterAttribute>(Compared("Greater")),
            Of<GreaterEqualAttribute>(Compared("GreaterEqual")),
            Of<LessAttribute>(Compared("Less")),
            Of<LessEqualAttribute>(Compared("LessEqual")),
            Of<LogicalAndAttribute>(Compared("LogicalAnd") with { Slots = two }),
            Of<LogicalOrAttribute>(Compared("LogicalOr") with { Slots = two }),
            Of<LogicalXorAttribute>(Compared("LogicalXor") with { Slots = two }),
            Of<LogicalNotAttribute>(Each("LogicalNot") with { Fractions = Fractions.None }),
            Of<WhereAttribute>(new(Numpy, "Where") { Slots = [new("condition"), new("x1", "X1"), new("x2", "X2")] }),
        ]),
        new("Operators: arithmetic",
        [
            Of<DivideAttribute>(new(Numpy, "Divide") { Slots = twoOrNumber }),
            Of<FloorDivideAttribute>(new(Numpy, "FloorDivide") { Slots = twoOrNumber, Fractions = Fractions.Kept }),
            Of<ModAttribute>(new(Numpy, "Mod") { Slots = twoOrNumber, Fractions = Fractions.Kept }),
            Of<PowerAttribute>(new(Numpy, "Power") { Slots = twoOrNumber }),
            Of<AbsAttribute>(Each("Absolute") with { Fractions = Fractions.Kept }),
            Of<NegativeAttribute>(Each("Negative") with { Fractions = Fractions.Kept }),
            Of<SignAttribute>(Each("Sign") with { Fractions = Fractions.None }),
            Of<ExpAttribute>(Each("Exp")),
            Of<LogAttribute>(Each("Log")),
            Of<Log1pAttribute>(Each("Log1p")),
            Of<SqrtAttribute>(Each("Sqrt")),
            Of<RsqrtAttribute>(Each("Rsqrt", Math)),
            Of<SquareAttribute>(Each("Square")),
            Of<SinAttribute>(Each("Sin")),
            Of<CosAttribute>(Each("Cos")),
            Of<ErfAttribute>(Each("Erf", Math)),
            Of<FloorAttribute>(Each("Floor") with { Fractions = Fractions.None }),
            Of<CeilAttribute>(Each("Ceil") with { Fractions = Fractions.None }),
            Of<RoundAttribute>(Each("Round", Numpy, Integer("decimals", "Decimals", byDefault: 0)) with { Fractions = Fractions.Kept }),
            Of<ClipAttribute>(Each("Clip", Numpy, Number("x_min", "XMin"), Number("x_max", "XMax")) with { Fractions = Fractions.Kept }),
            Of<CumsumAttribute>(new(Numpy, "Cumsum", CombinedAxis) { Fractions = Fractions.Kept }),
        ]),
        new("Operators: products",
        [
            Of<MatmulAttribute>(new(Numpy, "Matmul") { Slots = two }),
            Of<EinsumAttribute>(new(Numpy, "Einsum", Settings.Text("subscripts", "Subscripts")) { Slots = [], Rest = "operands" }),
        ]),
        new("Operators: types and gradients",
        [
            Of<CastAttribute>(Each("Cast", Core, Type("dtype", "To")) with { Fractions = Fractions.Kept, Check = FormChecks.Cast }),
            Of<StopGradientAttribute>(Each("StopGradient", Core) with { Slots = [new("variable")], Fractions = Fractions.Kept }),
        ]),
    ];

    /// <summary>The kinds by the classes that they call.</summary>
    private static readonly Dictionary<(string Module, string Class), LayerKind> kinds = Families.SelectMany(family => family.Kinds)
        .ToDictionary(kind => (kind.Form!.Module, kind.Form.Class));

    /// <summary>An operator that a file calls, written as an attribute; null where no attribute can say it.</summary>
    public static LayerSource? AttributeOf(LayerSource layer)
    {
        if (layer.Operator is not { } call || !kinds.TryGetValue((call.Module, call.Class), out var kind))
            return null;
        var inputs = layer.Arguments.Where(argument => argument.Name == "Inputs")
            .SelectMany(argument => argument.Value is ArgumentValue.Texts names ? names.Values : default)
            .ToList();
        return kind.Form!.ArgumentsOf(call, inputs, kind.Properties.ContainsKey("Inputs")) is { } arguments
            ? new(kind.Name, arguments.Concat(layer.Arguments.Where(argument => argument.Name != "Inputs")).ToArray())
            : null;
    }

    private static LayerKind Of<T>(OperatorForm form)
        where T : OperatorAttribute =>
        new(typeof(T), Wraps.Nothing, (attribute, _, _) => new AttributeOperator(form, (OperatorAttribute)attribute)) { Form = form };

    private static OperatorForm Moved(string name, params Setting[] settings) => new(Numpy, name, settings) { Fractions = Fractions.Kept };

    private static Setting CombinedAxis => Axis() with { Batch = BatchUse.Combined };

    private static OperatorForm Reduced(string name, string module = Numpy) =>
        new(module, name, Axes() with { Batch = BatchUse.Combined }, KeepDims);

    private static OperatorForm Compared(string name) => new(Numpy, name) { Slots = twoOrNumber, Fractions = Fractions.None };

    private static OperatorForm Each(string name, string module = Numpy, params Setting[] settings) =>
        new(module, name, settings) { IsElementwise = true };
}
