using System.Text;

namespace ParamGen.Files.Tests.Harness;

/// <summary>TensorFlow Lite files without a library.</summary>
internal static class HandmadeFlatBuffer
{
    /// <summary>A table: each field with its value. Numbers are inside the table, everything else comes after it.</summary>
    public sealed record Table(params (int Field, object Value)[] Fields);

    /// <summary>A model with one weight of float32, whose data follows the tables.</summary>
    public static byte[] Model(long data)
    {
        var length = File(WithData(0, data)).Length;
        return File(WithData(length, data));
    }

    public static byte[] File(Table root)
    {
        var file = new ByteWriter().Number(4, 8).Text("TFL3");
        Write(file, root, patchAt: 0);
        return file.ToArray();
    }

    private static Table WithData(int at, long data)
    {
        var weight = new Table((0, new[] { (int)(data / 4) }), (2, 1u), (3, "w"));
        return new(
            (0, 3u),
            (2, new[] { new Table((0, new[] { weight })) }),
            (4, new[] { new Table(), new Table((1, (ulong)at), (2, (ulong)data)) }));
    }

    private static void Write(ByteWriter file, Table table, int patchAt)
    {
        var count = table.Fields.Length == 0 ? 0 : table.Fields.Max(field => field.Field) + 1;
        var offsets = file.Length;
        file.Zeros(4 + (2 * count));
        var start = file.Length;
        file.Patch(patchAt, 4, (ulong)(start - patchAt));
        file.Number(4, (ulong)(start - offsets));
        var places = new List<(int At, object Value)>();
        foreach (var (field, value) in table.Fields)
        {
            file.Patch(offsets + 4 + (2 * field), 2, (ulong)(file.Length - start));
            places.Add((file.Length, value));
            var (size, number) = value switch
            {
                ulong wide => (8, wide),
                uint narrow => (4, narrow),
                byte single => (1, single),
                _ => (4, 0UL), // an offset, which is known later
            };
            file.Number(size, number);
        }

        file.Patch(offsets, 2, (ulong)(4 + (2 * count)));
        file.Patch(offsets + 2, 2, (ulong)(file.Length - start));
        foreach (var (at, value) in places.Where(place => place.Value is not (uint or ulong or byte)))
            WriteAfter(file, at, value);
    }

    private static void WriteAfter(ByteWriter file, int at, object value)
    {
        if (value is Table table)
        {
            Write(file, table, at);
            return;
        }

        file.Patch(at, 4, (ulong)(file.Length - at));
        switch (value)
        {
            case string text:
                file.Number(4, (ulong)text.Length).Add(Encoding.UTF8.GetBytes(text)).Zeros(1);
                break;
            case byte[] bytes:
                file.Number(4, (ulong)bytes.Length).Add(bytes);
                break;
            case int[] numbers:
                file.Number(4, (ulong)numbers.Length);
                foreach (var number in numbers)
                    file.Number(4, unchecked((ulong)number));
                break;
            case Table[] tables:
                file.Number(4, (ulong)tables.Length);
                var first = file.Length;
                file.Zeros(4 * tables.Length);
                for (var i = 0; i < tables.Length; i++)
                    Write(file, tables[i], first + (4 * i));
                break;
            default:
                throw new ArgumentException(value.GetType().Name, nameof(value));
        }
    }
}
