using ParamGen.Core.Collections;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;
using ParamGen.Operators;

namespace ParamGen.Core.Layers.Operations;

/// <summary>One of Keras's operators that is written as an attribute.</summary>
/// <param name="form">How the attribute calls the operator.</param>
/// <param name="args">The attribute.</param>
internal sealed class AttributeOperator(OperatorForm form, OperatorAttribute args)
    : OperatorLayer(form.SourceOf(args), OperatorForm.NamesOf(args))
{
    private const string Several = nameof(InputsOperatorAttribute.Inputs);

    private readonly string[] inputs = OperatorForm.NamesOf(args);

    /// <summary>How many inputs it has: without names, the layer before it.</summary>
    private int Given => Math.Max(1, inputs.Length);

    public override InputCount InputCount => form.CountOf(args) is { } count ? new(count, count) : InputCount.OneOrMore;

    public override int MaxOutputs => form.Outputs(args);

    public override bool MixesPositions => !form.IsElementwise;

    public override bool KeepsAxes => form.IsElementwise;

    public override Fractions Fractions => form.Fractions;

    public override IEnumerable<(string Argument, string Place)> Ineffective =>
    [
        (nameof(args.Trainable), "a layer with weights"),
        (nameof(args.DType), "the layers that give its inputs"),
    ];

    public override IEnumerable<InputName> Inputs(LayerAttribute attribute) => Inputs(attribute, [.. inputs.Select(input => input ?? "")]);

    public override void Check(ArgumentCheck check)
    {
        string[] wrong = [.. form.Slots.Select(slot => slot.Argument).OfType<string>().Where(IsNoNumber)];
        foreach (var argument in wrong)
            RefuseValue(check, argument);
        // Of what is no number, there is no telling whether a name was meant.
        if (wrong.Length == 0)
            CheckInputs(check);
        foreach (var setting in form.AllSettings.Where(setting =>
            setting.IsRequired && OperatorForm.ValueOf(args, setting.Argument) is not int[] { Length: > 0 }))
            check.Refuse(ArgumentRules.PG0112_Missing, null, [Word.Argument(setting.Argument)]);
        form.Check(check, args);
    }

    public override void Build(LayerBuild build)
    {
        if (form.AllSettings.All(setting => setting.Axes is null || HasAxes(build, setting)))
            base.Build(build);
    }

    protected override string? ArgumentOf(LayerBuild build, string? parameter) => form.ArgumentOf(parameter, build.Gives);

    private bool IsNoNumber(string argument) =>
        OperatorForm.ValueOf(args, argument) is not (null or ArgumentValue.None) and var value && PythonNumbers.Of(value) is null;

    private void RefuseValue(ArgumentCheck check, string argument) => check.Refuse(
        ShapeRules.PG0241_OperatorRefused,
        argument,
        [form.Class, Phrase.Of($"takes an int, a double or a bool as {Word.Argument(argument)}")],
        form.CountOf(args) == Given ? [Suggestion.Reset(argument)] : []);

    private void CheckInputs(ArgumentCheck check)
    {
        if (args is not InputsOperatorAttribute)
            return;
        if (args.Input is not null && inputs.Length > 0)
            check.Refuse(
                ArgumentRules.PG0103_GivenTwice,
                nameof(args.Input),
                [Word.Argument(nameof(args.Input)), Word.Argument(Several)],
                Suggestion.Reset(nameof(args.Input)));
        if (form.CountOf(args) is not { } count || count == Given)
            return;
        if (count == 0)
            RefuseConstants(check);
        else if (inputs.Length == 0)
            check.Refuse(ArgumentRules.PG0112_Missing, null, [NamesOrNumbers()]);
        else
            check.Refuse(
                ArgumentRules.PG0140_CountOfInputs,
                Several,
                [Numbers.Of(inputs.Length, "input"), InputCount.ToString()],
                [.. First(count)]);
    }

    /// <summary>What gives the values: names of layers, or a number in the stead of one.</summary>
    private object NamesOrNumbers()
    {
        const string names = "the names of the input layers";
        Word[] numbers = [.. form.Slots.Where(slot => slot.Argument is not null).Select(slot => Word.Argument(slot.Argument!))];
        return numbers.Length == 0 ? names : Phrase.List([names, .. numbers], "or");
    }

    /// <summary>Numbers for all values leave no tensor to compute with.</summary>
    private void RefuseConstants(ArgumentCheck check)
    {
        string[] constants = [.. form.Slots.Select(slot => slot.Argument!)];
        check.Refuse(
            ArgumentRules.PG0103_GivenTwice,
            constants[1],
            [Word.Argument(constants[0]), Word.Argument(constants[1])],
            [.. constants.Select(Suggestion.Reset)]);
    }

    private IEnumerable<Suggestion> First(int count)
    {
        if (inputs.Length > count)
            yield return Suggestion.Set(
                $"Take the first {Numbers.Of(count, "input")}",
                Several,
                new EquatableArray<string>([.. inputs.Take(count).Select(input => input ?? "")]));
    }

    /// <summary>Whether there are the axes that an argument names, and each is named once.</summary>
    private bool HasAxes(LayerBuild build, Setting setting)
    {
        var value = OperatorForm.ValueOf(args, setting.Argument);
        var axes = setting.Axes!(value);
        var (input, rank) = (build.Inbound[0], build.Input.Rank + setting.NewAxes(axes));
        int[] outside = [.. axes.Where(axis => axis < -rank || axis >= rank)];
        if (outside.Length > 0)
        {
            int[] mended = [.. axes.Select(axis => outside.Contains(axis) ? -1 : axis).Distinct()];
            build.Refuse(
                ShapeRules.PG0206_AxisOutOfRange,
                setting.Argument,
                [input.Name, input.Shape, outside[0], -rank, rank - 1],
                rank == 0 || setting.IsPermutation ? [] : [Suggestion.Set("Use the last axis", setting.Argument, Written(mended))]);
            return false;
        }

        int[] fromStart = [.. axes.Select(axis => axis < 0 ? axis + rank : axis)];
        if (!setting.IsEachOnce || fromStart.Distinct().Count() == fromStart.Length)
            return true;
        int[] once = [.. axes.Where((_, i) => Array.IndexOf(fromStart, fromStart[i]) == i)];
        build.Refuse(
            ShapeRules.PG0230_DuplicateAxes,
            setting.Argument,
            [string.Join(", ", axes), input.Shape],
            setting.IsPermutation ? [] : [Suggestion.Set("List each axis once", setting.Argument, Written(once))]);
        return false;

        ArgumentValue Written(int[] mended) => value is int ? mended[0] : new EquatableArray<int>(mended);
    }
}
