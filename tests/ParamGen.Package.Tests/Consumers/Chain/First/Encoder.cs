using System.Runtime.CompilerServices;
using ParamGen;

[assembly: InternalsVisibleTo("Second")]

namespace First
{
    [Input(4), Dense(3)]
    public static partial class Encoder
    {
    }

    [Input(4), Dense(2)]
    internal static partial class Hidden
    {
    }
}
