using System.Text.RegularExpressions;
using ParamGen.Core.Operators;

namespace ParamGen.Docs.Tests;

/// <summary>The page of operators lists those that there are, with their parameters.</summary>
public class OperatorsPageTests
{
    private const string Introduction = """
        # Operators

        A Keras model that calls functions of `keras.ops`, or Python's operators such as `x + y` and `x[:, -1]`, contains operators in
        addition to layers. A [model file](from-keras.md) lists them among its layers. They have no weights. ParamGen determines the
        output shape and the type of each as Keras does, and shows them in the summary.

        ## As attributes

        The [operators that networks need most](operators/index.md) are attributes as well, in the namespace `ParamGen.Operators`:

        EXAMPLE

        - An attribute has the name of a function of `keras.ops`, and its arguments; `[Slice]` is Python's `x[…]`. The default name of the
          layer is Keras's: `mean`, `get_item`.
        - What a layer does already is not repeated: use `[Add]`, `[Concatenate]`, `[Reshape]`, `[Activation]`. For `2 * x + 1`, use
          `[Rescaling(2, Offset = 1)]`.
        - Axes are counted with the batch axis, as in Keras. Without axes, `[Mean]` and the like combine all values, the batch included,
          which [PG0923](rules/PG0923.md) points out.
        - Operators of two values take two inputs, or one and a number: `Value` is the right one, `LeftValue` the left one. `1 / x` is
          `[Divide(LeftValue = 1)]`. An `int` counts as Python's int and a `double` as its float, so that the type of the output is
          Keras's.
        - Several outputs are taken by number: `"split[0][1]"` is the second output of the first call of `split`.
        - A wrapper such as `[TimeDistributed]` wraps layers only.

        ## In model files

        The tables list the operators by the name of the class in the file: `keras.ops.mean` is written as `Mean`. The second column has
        the parameters in its `config`, the third the parameters of the call.

        ## What is rejected

        [PG0241](rules/PG0241.md) reports:

        - what Keras rejects when it loads the file: shapes that cannot be broadcast, an axis that is out of range, an index that is out of
          bounds, a negative size, a wrong type, a parameter that does not exist;
        - an operator that is not in the tables. A number that is only a guess would be worse than an error;
        - a call that Keras accepts but that cannot be meant, such as an axis that is listed twice;
        - a call whose output shape depends on the version of Keras 3: the bitwise operators and `Select` with values that change the shape
          of the first. Keras 3.16 broadcasts all of them, and earlier versions return the shape of the first.

        Sizes that are only known at run time stay unknown: those of `Nonzero`, `Unique` and `Bincount`, for example. Keras does not compare
        all sizes that must be equal at run time. Neither does ParamGen: the sizes that `Einsum` and `Vdot` sum over are an example.

        ## Types

        Types are promoted as in Keras: a Python number adopts the type of the tensor, so `x + 1` has the type of `x`. Where the type
        depends on the backend, it is unknown: only TensorFlow has 64-bit types, and Keras uses 32-bit types on all other backends. The
        same holds for complex numbers, for which ParamGen has no type.

        """;

    private const string Example = """
        ```csharp
        using ParamGen;
        using ParamGen.Operators;

        [Input(10, 64)]
        [Slice("..., -1, :")]
        [Dense(64)]
        [Square]
        [Mean(-1, KeepDims = true)]
        public partial class Energy;
        ```
        """;

    [Fact]
    public void The_page_lists_every_operator() => Repository.AssertUpToDate(Page(), "docs", "operators.md");

    private static string Page() =>
        // A paragraph of a page is one line.
        Regex.Replace(Introduction, @"(?<=\S)\n *(?=[^\n\-#| ])", " ").Replace("EXAMPLE", Example, StringComparison.Ordinal)
        + string.Concat(OperatorCatalogue.Families.Select(family =>
            $"\n## {family.Name}\n\n| operator | config | call |\n|---|---|---|\n"
            + string.Concat(family.Operators.Select(known => $"| `{known.Class}` | {Code(known.Settings)} | {Code(known.Args)} |\n"))))
        + "\n## Never supported\n\n| operator | it |\n|---|---|\n"
        + string.Concat(OperatorCatalogue.Refused.Select(refused =>
            $"| `{refused.Key[(refused.Key.LastIndexOf('.') + 1)..]}` | {refused.Value} |\n"));

    private static string Code(string parameters) => parameters.Length == 0 ? "" : $"`{parameters}`";
}
