using ParamGen.Core.Collections;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Layers.PyTorch;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Layers.Core;

/// <param name="args">Its arguments.</param>
/// <param name="infersSizes">Whether it gives an axis the size that it has in what it takes, where its own is not given.</param>
/// <remarks>Source: <see href="https://keras.io/api/layers/core_layers/einsum_dense/">Keras, EinsumDense layer</see>.</remarks>
internal sealed class EinsumDense(EinsumDenseAttribute args, bool infersSizes = false) : Layer
{
    private readonly Equation? equation = Equation.Parse(args.Equation ?? "");

    public override Kernel? Kernel => Kernel.Of((nameof(args.KernelInitializer), args.KernelInitializer));

    public override Activation? OutputActivation => args.Activation;

    // A Dense sums over the last axis alone; any other that the output lacks is one of positions.
    public override bool MixesPositions => equation is null || equation.Input
        .Take(equation.Input.Length - (equation.Elided is Elided.Right ? 0 : 1))
        .Any(letter => !equation.Output.Contains(letter));

    public override void Check(ArgumentCheck check)
    {
        check.NotNegative(nameof(args.OutputShape), args.OutputShape ?? []);
        if (equation is null)
            check.Refuse(
                ArgumentRules.PG0143_Equation,
                nameof(args.Equation),
                [$"'{args.Equation}' is not of the form ab,bc->ac, ...b,bc->...c or ab...,bc->ac..."]);
        else if (equation.Output.FirstOrDefault(letter =>
            !equation.Input.Contains(letter) && !equation.Kernel.Contains(letter)) is var unknown
            and not '\0')
            check.Refuse(
                ArgumentRules.PG0143_Equation,
                nameof(args.Equation),
                [$"output axis '{unknown}' is in neither the input nor the kernel"]);
        else if (equation.Kernel.FirstOrDefault(letter => !equation.Input.Contains(letter) && !equation.Output.Contains(letter)) is var free
            and not '\0')
            check.Refuse(
                ArgumentRules.PG0143_Equation,
                nameof(args.Equation),
                [$"kernel axis '{free}' is in neither the input nor the output"]);
        else if (equation.Output.GroupBy(letter => letter).FirstOrDefault(same => same.Count() > 1) is { } twice)
            check.Refuse(ArgumentRules.PG0143_Equation, nameof(args.Equation), [$"output axis '{twice.Key}' occurs twice"]);
        else if (args.BiasAxes is { } bias && (bias.Length == 0 || bias.Any(letter => !equation.Output.Contains(letter))))
            check.Refuse(
                ArgumentRules.PG0143_Equation,
                nameof(args.BiasAxes),
                [$"the BiasAxes '{bias}' are not all axes of the output"],
                Suggestion.Reset(nameof(args.BiasAxes)));
        Lora.Check(check, args.LoraRank, args.KernelConstraint);
    }

    public override IEnumerable<string> WeightPaths => ["kernel", "bias", .. Lora.WeightPaths()];

    public override IEnumerable<string> QuantizedWeightPaths => QuantizedKernel.WeightPaths;

    // A product with a matrix, whose axes may be split, is a Linear; one that has an axis in common with both is not.
    public override IEnumerable<LayerModule> PyTorchModules(LayerBuild build, ModuleStyle style)
    {
        if (build.Named("kernel") is not { } kernel || equation!.Kernel.Any(letter => IsSummed(letter) == IsMade(letter)))
            return base.PyTorchModules(build, style);
        var made = Modules.Product(kernel.Sizes.Where((_, axis) => IsMade(equation.Kernel[axis])));
        return build.Named("bias") is { Count: var shifts } && shifts != made
            ? base.PyTorchModules(build, style)
            : [LinearModules.Of(build, style, made)];

        bool IsSummed(char letter) => equation!.Input.Contains(letter);

        bool IsMade(char letter) => equation!.Output.Contains(letter);
    }

    public override void Build(LayerBuild build)
    {
        var input = build.Input;
        var elided = input.Rank - equation!.Input.Length;
        // Axes that an equation without dots does not name stand behind those that it names.
        if (elided < 0)
        {
            build.Refuse(
                ShapeRules.PG0201_WrongRank,
                nameof(args.Equation),
                [
                    $"an input of at least rank {equation.Input.Length} (batch included), because of its equation",
                    build.InputName,
                    input,
                    input.Rank,
                ]);
            return;
        }

        var output = Output(input, elided);
        var (lead, sizes) = (equation.Elided is Elided.Left ? elided : 0, new Dictionary<char, long?>());
        if (output.Count != equation.Output.Length + elided)
        {
            build.Refuse(
                ShapeRules.PG0238_EquationMismatch,
                nameof(args.OutputShape),
                [string.Join(", ", args.OutputShape ?? []), $"its number of axes is not that of the output of '{args.Equation}'"]);
            return;
        }

        for (var i = 0; i < equation.Input.Length; i++)
            sizes[equation.Input[i]] = input[lead + i];
        for (var i = 0; i < equation.Output.Length; i++)
        {
            var given = output[lead + i];
            if (given is not null && sizes.TryGetValue(equation.Output[i], out var entering) && entering != given)
            {
                build.Refuse(
                    ShapeRules.PG0238_EquationMismatch,
                    nameof(args.OutputShape),
                    [
                        string.Join(", ", args.OutputShape ?? []),
                        $"axis '{equation.Output[i]}' has size {given}, but '{build.InputName}' has output shape {input}",
                    ],
                    [.. Carried(lead + i - (equation.Elided is Elided.Left ? Math.Max(elided - 1, 0) : 0) - 1)]);
                return;
            }
        }

        for (var i = 0; infersSizes && i < equation.Output.Length; i++)
            output[lead + i] ??= sizes.TryGetValue(equation.Output[i], out var entering) ? entering : null;
        // an axis of the kernel is as long as that of the output, or else of the input
        for (var i = 0; i < equation.Output.Length; i++)
            sizes[equation.Output[i]] = output[lead + i];
        long?[] kernel = [.. equation.Kernel.Select(letter => sizes[letter])];
        var quantized = new QuantizedKernel(build, build.Quantization);
        quantized.BuildScales();
        if (build.Quantization is not { ReplacesKernel: true })
            build.AddWeight(
                "kernel",
                new(kernel),
                args.LoraRank == 0,
                args.KernelInitializer,
                nameof(args.KernelInitializer),
                slot: QuantizedKernel.KernelSlot);
        if (args.BiasAxes is not null)
            build.AddWeight(
                "bias",
                new([.. Bias(sizes), .. equation.Elided is Elided.Left ? [] : Enumerable.Repeat<long?>(1, elided)]),
                initializer: args.BiasInitializer,
                argument: nameof(args.BiasInitializer),
                slot: quantized.BiasSlot,
                role: WeightRole.Elementwise);
        Lora.Build(build, args.LoraRank, [.. kernel.Take(kernel.Length - 1)], kernel[kernel.Length - 1] ?? 0);
        quantized.Build(equation, kernel);

        // every number of a sample with every weight beside those that it is summed with
        build.CountMultiplyAdds([
            .. input.Sample.Dims,
            .. equation.Kernel.Where(letter => !equation.Input.Contains(letter)).Select(letter => sizes[letter]),
        ]);
        build.Output(new Shape([.. output]));
    }

    /// <summary>The output: the batch axis, what is given of it, and what the dots stand for.</summary>
    private List<long?> Output(Shape input, int elided)
    {
        var output = (args.OutputShape ?? []).Select(size => size == Dim.Unknown ? null : (long?)size).ToList();
        output.Insert(0, input[0]);
        if (equation!.Elided is Elided.Left)
        {
            // Keras puts each in before the one before it.
            for (var axis = 1; axis < elided; axis++)
                output.Insert(1, input[axis]);
        }
        else
        {
            output.AddRange(input.Dims.Skip(input.Rank - elided));
        }

        return output;
    }

    /// <summary>An axis of the output that is as long as the input's, whatever that is.</summary>
    private IEnumerable<Suggestion> Carried(int position)
    {
        if (args.OutputShape is not { } shape || position < 0 || position >= shape.Length)
            yield break;
        int[] mended = [.. shape];
        mended[position] = Dim.Unknown;
        yield return Suggestion.Set(
            nameof(args.OutputShape),
            new EquatableArray<int>(mended));
    }

    /// <summary>From the first axis with a bias on: its size on each of these, 1 on others.</summary>
    private IEnumerable<long?> Bias(Dictionary<char, long?> sizes) => equation!.Output
        .SkipWhile(letter => !args.BiasAxes!.Contains(letter))
        .Select(letter => args.BiasAxes!.Contains(letter) ? sizes[letter] : 1);
}
