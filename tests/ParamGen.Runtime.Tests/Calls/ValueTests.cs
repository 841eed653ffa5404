using Microsoft.ML.OnnxRuntime;

namespace ParamGen.Runtime.Tests.Calls;

/// <summary>Values go in and come out right: small and large, in the same memory, with other sizes than before, of every kind.</summary>
public class ValueTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(10_000)] // 160 KB: by pointer
    public void An_output_may_go_where_an_input_comes_from(int n)
    {
        using var session = OpenOutputs.Session.Open(ModelPaths.Of("open-outputs.onnx"));
        var x = Numbers(2 * n);
        var z = new float[2 * n];
        var expected = x.Select(value => -value).ToArray();
        session.Run(n, x, x, z);
        Assert.Equal(expected, x);
        Assert.Equal(expected.Select(Math.Abs), z);
    }

    [Fact]
    public void Sizes_may_change_from_run_to_run()
    {
        using var session = Identity.Session.Open(ModelPaths.Of("identity.onnx"));
        foreach (var n in new[] { 1, 3, 2, 0, 20_000, 3, 5_000, 20_000, 1, 0, 7 })
        {
            var x = Numbers(4 * n);
            var y = new float[4 * n];
            session.Run(n, x, y);
            Assert.Equal(x, y);
        }
    }

    [Fact]
    public void A_run_after_one_that_failed_is_right()
    {
        using var session = Small.Session.Open(ModelPaths.Of("header-with-everything.onnx"));
        using var ended = new RunOptions { Terminate = true };
        var (first, second) = (new float[3], new float[3]);
        session.Run(1, [1, 2, 3, 4], first);
        Assert.Throws<OperationCanceledException>(() => session.Run(1, [4, 3, 2, 1], second, ended));
        Assert.Equal(new float[3], second);
        session.Run(1, [1, 2, 3, 4], second);
        Assert.Equal(first, second);
    }

    [Fact]
    public void A_result_has_the_shapes_that_are_known_only_then()
    {
        using var session = Siamese.Session.Open(ModelPaths.Of("siamese-dynamo20-expressions.onnx"));
        var result = session.Run(2, 5, 6, Numbers(30), Numbers(36));
        Assert.Equal(2, result.Similarity.Length);
        Assert.Equal([2, 3, 11], result.JoinedShape);
        Assert.Equal(66, result.Joined.Length);
        Assert.Equal([2, 6, 3], result.FeaturesShape);
        Assert.Equal(36, result.Features.Length);
    }

    [Fact]
    public void Both_forms_return_the_same()
    {
        using var session = Photo.Session.Open(ModelPaths.Of("keras2-cnn-tf2onnx13.onnx"));
        var photo = Numbers(3 * Photo.Inputs.Photo.Size);
        var probabilities = new float[3 * Photo.Outputs.Probabilities.Size];
        session.Run(3, photo, probabilities);
        var result = session.Run(3, photo);
        Assert.Equal(probabilities, result.Probabilities);
        Assert.Equal([3, 10], result.ProbabilitiesShape);
    }

    [Fact]
    public void A_result_outlives_the_session()
    {
        var session = OpenOutputs.Session.Open(ModelPaths.Of("open-outputs.onnx"));
        var result = session.Run(1, [1, -2]);
        session.Dispose();
        Assert.Equal([-1, 2], result.Y);
        Assert.Equal([1, 2], result.ZShape);
    }

    /// <summary>ONNX Runtime leaves the memory that it is given for such an output as it is, without an error.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(20_000)] // 80 KB
    public async Task An_output_that_is_an_input_or_is_there_twice_is_written(int n)
    {
        using var session = PassedOn.Session.Open(ModelPaths.Of("passed-on.onnx"));
        foreach (var texts in new string[][] { ["a", "b"], ["c"], [] })
        {
            var x = Numbers(n + texts.Length);
            var (xs, y, z, same) = (new float[x.Length], new float[x.Length], new float[x.Length], new string[texts.Length]);
            session.Run(x.Length, texts.Length, x, texts, xs, y, z, same);
            AssertWritten();
            foreach (var values in new[] { xs, y, z })
                Array.Clear(values);
            await session.RunAsync(
                x.Length,
                texts.Length,
                x,
                texts,
                xs,
                y,
                z,
                same,
                cancellation: TestContext.Current.CancellationToken);
            AssertWritten();
            session.Run(x.Length, texts.Length, x, texts, y, x, z, same);
            Assert.Equal(xs, y);
            Assert.Equal(z, x);

            void AssertWritten()
            {
                Assert.Equal(x, xs);
                Assert.Equal(x.Select(value => -value), y);
                Assert.Equal(y, z);
                Assert.Equal(texts, same);
            }
        }
    }

    [Fact]
    public void A_result_has_an_output_that_is_an_input_or_is_there_twice()
    {
        using var session = PassedOnOpen.Session.Open(ModelPaths.Of("passed-on-open.onnx"));
        for (var run = 1; run < 3; run++)
        {
            var result = session.Run(3, [run, 0, 5]);
            Assert.Equal([run, 0, 5], result.X);
            Assert.Equal([0, 2], result.Y);
            Assert.Equal([0, 2], result.YOutput);
            var (x, y, z) = (new float[3], new long[2], new long[2]);
            session.Run(3, [run, 0, 5], x, y, z);
            Assert.Equal([run, 0, 5], x);
            Assert.Equal([0, 2], y);
            Assert.Equal([0, 2], z);
        }
    }

    [Fact]
    public void A_model_that_only_passes_on_its_input_runs()
    {
        using var session = PassedOnAlone.Session.Open(ModelPaths.Of("passed-on-alone.onnx"));
        foreach (var n in new[] { 1, 3, 20_000, 2 })
        {
            var y = new float[n];
            session.Run(n, Numbers(n), y);
            Assert.Equal(Numbers(n), y);
        }
    }

    [Fact]
    public void A_model_without_inputs_runs()
    {
        using var session = NoInputs.Session.Open(ModelPaths.Of("no-inputs.onnx"));
        var y = new float[2];
        session.Run(y);
        Assert.Equal([1, 2], y);
    }

    [Fact]
    public void An_optional_input_may_be_left_out()
    {
        using var session = Sequences.Session.Open(ModelPaths.Of("sequences-and-optionals.onnx"));
        Assert.Equal([false], session.Run(1, [([1, 2], [1, 2])], [0], [3, 4], null).Has);
        Assert.Equal([true], session.Run(1, [([1, 2], [1, 2])], [0], [3, 4], [5, 6]).Has);
        Assert.Equal([false], session.Run(1, [([1, 2], [1, 2])], [0], [3, 4], null).Has);
    }

    [Fact]
    public void A_dictionary_goes_in()
    {
        using var session = Counts.Session.Open(ModelPaths.Of("dictionary.onnx"));
        Assert.Equal([0, 2, 5], session.Run(new Dictionary<string, float> { ["c"] = 5, ["b"] = 2, ["other"] = 1 }).Y);
    }

    [Fact]
    public void Lists_of_texts_go_in_and_out()
    {
        using var session = TextLists.Session.Open(ModelPaths.Of("text-lists.onnx"));
        var same = session.Run([([2], ["a", "grün"]), ([0], []), ([1], [""])]).Same;
        Assert.Equal([["a", "grün"], [], [""]], same.Select(item => item.Values));
        Assert.Equal([[2], [0], [1]], same.Select(item => item.Shape));
    }

    [Fact]
    public void Texts_and_dictionaries_come_out()
    {
        using var session = Columns.Session.Open(ModelPaths.Of("sklearn-columns-of-strings.onnx"));
        var result = session.Run(2, 2, 2, 2, ["red", "violet"], ["S", "Q"], [0.0625f, -1.015625f], [1, 4]);
        Assert.Equal(["no", "no"], result.OutputLabel);
        Assert.Equal(0.8386968f, result.OutputProbability[0]["no"], 1e-5f);
    }

    [Fact]
    public void Names_that_a_session_uses_itself_are_parameters_of_other_names()
    {
        using var session = ReservedNames.Session.Open(ModelPaths.Of("reserved-names.onnx"));
        var parameters = typeof(ReservedNames.Session).GetMethods()
            .Single(method => method.Name == "Run").GetParameters().Select(parameter => parameter.Name).ToArray();
        Assert.Equal(parameters.Length, parameters.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(["n", "optionsSize", "optionsInput", "callInput"], parameters.Take(4));
        Assert.Equal("options", parameters[^1]);
    }

    private static float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(i => ((i * 37 % 101) - 50) / 101f)];
}
